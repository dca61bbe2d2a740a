import { badArgument } from "../host-error.ts";
import { method, object, read, readWrite, type HostObject, type HostType } from "../host-type.ts";
import { found, type Session } from "../session.ts";

interface SettingTarget {
  readonly key: string;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
export const settingCollectionType: HostType<object> = {
  name: "SettingCollection",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.settingcollection",
  items: ({ book }) => book.settings.map(({ key }) => settingObject(key)),
  item: ({ book }, _, key) =>
    settingObject(
      found(
        book.settings.find((setting) => setting.key === key),
        String(key),
      ).key,
    ),
  properties: {},
  methods: {
    // An existing setting gets the new value.
    add: method(4, (session, _, key: string, value: unknown) => {
      if (typeof key !== "string" || key === "") throw badArgument("the key of a setting");
      session.change({ kind: "setting", key, value: { key, value } });
      return settingObject(key);
    }),
    getCount: method(4, ({ book }) => book.settings.length),
    getItemOrNullObject: method(4, ({ book }, _, key: string) =>
      book.settings.some((setting) => setting.key === key) ? settingObject(key) : object(settingType, null),
    ),
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.setting */
export const settingType: HostType<SettingTarget> = {
  name: "Setting",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.setting",
  identity: (_, { key }) => ({ _Id: key }),
  properties: {
    key: read(4, (_, { key }) => key),
    value: readWrite(
      4,
      (session, target) => valueOf(session, target),
      (session, { key }, value) => session.change({ kind: "setting", key, value: { key, value } }),
    ),
  },
  methods: { delete: method(4, (session, { key }) => session.change({ kind: "setting", key, value: null })) },
};

const settingObject = (key: string): HostObject => object(settingType, { key });

function valueOf({ book }: Session, { key }: SettingTarget): unknown {
  return found(
    book.settings.find((setting) => setting.key === key),
    key,
  ).value;
}
