import { readWrite, type HostType } from "../host-type.ts";

/** https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeType: HostType<object> = {
  name: "Runtime",
  page: "https://learn.microsoft.com/javascript/api/excel/excel.runtime",
  properties: {
    enableEvents: readWrite(
      8,
      (session) => session.eventsOn,
      (session, _, value) => {
        session.eventsOn = value === true;
      },
    ),
  },
  methods: {},
};
