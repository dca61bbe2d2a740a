import { X509Certificate } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Catalogue } from "#locales/catalogue.ts";
import { codeOf } from "#report/print/code-of.ts";
import { good, warning, type Finding } from "./finding.ts";

type Words = Catalogue["cli"]["doctor"];

/** Where `npm start` serves the add-in. */
export const DEVELOPMENT_PORT = 3000;

/** Whether `npm start` can take its port; a server that runs has it already. */
export function checkPort(port: number, { port: words }: Words): Promise<Finding> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", (error) => {
      const text = words.taken(port, codeOf(error));
      done(warning("port", text, words.advice));
    });
    server.listen(port, "localhost", () => {
      server.close(() => {
        done(good("port", words.free(port)));
      });
    });
  });
}

/** The certificate that office-addin-dev-certs keeps in the user's home. */
export const certificateIn = (home: string) => join(home, ".office-addin-dev-certs", "localhost.crt");

export async function checkCertificate(file: string, now: Date, { certificate: words }: Words): Promise<Finding> {
  try {
    const until = new Date(new X509Certificate(await readFile(file)).validTo);
    const day = until.toISOString().slice(0, 10);
    if (until > now) return good("certificate", words.found(file, day));
    return warning("certificate", words.expired(file, day), words.advice);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return warning("certificate", words.none, words.advice);
    return warning("certificate", words.unreadable(file, codeOf(error)), words.advice);
  }
}
