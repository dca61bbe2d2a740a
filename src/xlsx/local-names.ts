import { fail, ok, type Outcome } from "#core/kernel/outcome.ts";
import { messageOf, type Package } from "./open-package.ts";
import type { ReadFault } from "./read-fault.ts";

/**
 * Whether every part is called the same in the directory and at its data. A part that the directory calls by another name is
 * a part that nobody finds: tables would be missing without a word. Fault: damaged.
 */
export async function checkLocalNames(file: string, { zip, parts }: Package): Promise<Outcome<void, ReadFault>> {
  for (const [part, entry] of parts) {
    try {
      const { fileName } = await zip.readLocalFileHeaderPromise(entry);
      if (fileName.equals(entry.fileNameRaw)) continue;
      return fail({ file, code: "damaged", detail: `${part}: called ${fileName.toString("utf8")} at its data` });
    } catch (error) {
      return fail({ file, code: "damaged", detail: `${part}: ${messageOf(error)}` });
    }
  }
  return ok(undefined);
}
