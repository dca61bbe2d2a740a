import { method, read, type AnyType, type HostType } from "../host-type.ts";

/*
 * Objects that stand beside the workbook: the runtime that the pane and the functions share.
 * https://learn.microsoft.com/javascript/api/office/office.addin,
 * https://learn.microsoft.com/javascript/api/office/office.ribbon
 */

const type = (value: HostType<object>): AnyType => value;
const done = method<object, unknown[]>(1, () => null);

/** By the names that office.js gives them. */
export const freshTypes: Readonly<Record<string, AnyType>> = {
  "Microsoft.ExcelServices.CustomFunctions": type({
    name: "CustomFunctions",
    page: "https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-runtime",
    properties: {},
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: done,
      // The results themselves are taken where the request comes in.
      setInvocationResults: done,
      setInvocationError: done,
    },
  }),
  "Microsoft.InternalService.AddinInternalService": type({
    name: "AddinInternalService",
    page: "https://learn.microsoft.com/javascript/api/office/office.actions",
    properties: {},
    methods: { notifyActionHandlerReady: done },
  }),
  "Microsoft.AppRuntime.AppRuntimeService": type({
    name: "AppRuntimeService",
    page: "https://learn.microsoft.com/javascript/api/office/office.addin",
    properties: {},
    methods: { setAppRuntimeState: done, getAppRuntimeState: method(1, () => "Visible") },
  }),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": type({
    name: "AppRuntimePersistenceService",
    page: "https://learn.microsoft.com/javascript/api/office/office.startupbehavior",
    properties: {},
    methods: { getAppRuntimeStartState: method(1, () => "Inactive"), setAppRuntimeStartState: done },
  }),
  "Microsoft.DynamicRibbon.DynamicRibbon": type({
    name: "DynamicRibbon",
    page: "https://learn.microsoft.com/javascript/api/office/office.ribbon",
    properties: { buttons: read(1, () => []) },
    methods: { executeRequestUpdate: done, executeRequestCreate: done },
  }),
};
