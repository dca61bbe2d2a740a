import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { getHttpsServerOptions, generateCertificates } from "office-addin-dev-certs";

export interface CertificateFiles {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/**
 * The certificate of https://localhost. On Windows and Mac the system is asked to trust it, which asks the person; elsewhere
 * that takes the rights of root and no browser looks there, so that it is only made.
 */
export async function developmentCertificate(
  folder = join(homedir(), ".office-addin-dev-certs"),
): Promise<CertificateFiles> {
  if (process.platform === "win32" || process.platform === "darwin") return getHttpsServerOptions();
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (!isValid(cert)) {
    for (const file of [ca, cert, key]) rmSync(file, { force: true });
    await generateCertificates(ca, cert, key);
  }
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

function isValid(file: string): boolean {
  return existsSync(file) && new Date(new X509Certificate(readFileSync(file)).validTo) > new Date();
}
