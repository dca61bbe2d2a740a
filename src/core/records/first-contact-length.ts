import type { FirstChannel } from "../codes/records.ts";
import type { Parameters } from "../parameters/parameters.ts";

export interface MessageLength {
  /** Characters that count, blanks left out. */
  readonly characters: number;
  /** Null for a channel without a limit. */
  readonly limit: number | null;
  readonly tooLong: boolean;
}

/**
 * Length of a first message against its channel's limit: of a letter all of it, about a page; of an email what comes
 * before the ask. An ask that does not stand in the message leaves the whole message to count.
 * @model REC-5
 * @origin own
 */
export function firstContactLength(
  channel: FirstChannel,
  message: string,
  ask: string | null,
  parameters: Parameters,
): MessageLength {
  const askAt = channel === "EMAIL" && ask !== null && ask.trim() !== "" ? message.indexOf(ask.trim()) : -1;
  const counted = askAt === -1 ? message : message.slice(0, askAt);
  const characters = [...counted.replace(/\s/g, "")].length;
  const limit = limitOf(channel, parameters);
  return { characters, limit, tooLong: limit !== null && characters > limit };
}

function limitOf(channel: FirstChannel, parameters: Parameters): number | null {
  switch (channel) {
    case "LETTER":
      return parameters["firstContact.letterCharacters"];
    case "EMAIL":
      return parameters["firstContact.emailCharacters"];
    case "PHONE":
      return null;
  }
}
