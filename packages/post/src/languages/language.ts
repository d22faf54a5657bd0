/** The type of this package's language table: what the desk says to its readers. */
import type { AddressFault } from '../rules/address.ts';

/** A sentence; `{name}` is filled in. */
export type Sentence = string;

export interface SignUpWords {
  readonly title: string;
  readonly lead: Sentence;
  /** Stands before the fields: how required ones are marked. */
  readonly requiredNote: string;
  readonly required: string;
  readonly address: string;
  readonly addressHint: string;
  readonly language: string;
  readonly everyLanguage: string;
  readonly frequency: string;
  readonly frequencies: { readonly each: string; readonly daily: string; readonly weekly: string };
  readonly series: string;
  readonly seriesHint: string;
  readonly claims: string;
  readonly claimsHint: string;
  readonly consentLabel: string;
  /** Slots `{desk}`, `{privacy}`; its hash is its version. */
  readonly consent: Sentence;
  readonly privacy: string;
  readonly submit: string;
  /** Label of the field that people do not see and machines fill in. */
  readonly trap: string;
  readonly sentTitle: string;
  readonly sent: Sentence;
}

export interface PageWords {
  readonly confirmTitle: string;
  readonly confirm: Sentence;
  readonly confirmButton: string;
  readonly confirmedTitle: string;
  readonly confirmed: Sentence;
  readonly settingsTitle: string;
  /** Slot `{address}`, with most of its letters hidden. */
  readonly settingsFor: Sentence;
  readonly save: string;
  readonly saved: string;
  readonly leaveTitle: string;
  /** Slots `{desk}`, `{address}`. */
  readonly leave: Sentence;
  readonly leaveButton: string;
  readonly leftTitle: string;
  readonly left: Sentence;
  readonly dataTitle: string;
  readonly data: Sentence;
  readonly dataButton: string;
  readonly dataSent: string;
  readonly eraseTitle: string;
  readonly erase: Sentence;
  readonly eraseButton: string;
  readonly eraseSent: string;
  readonly eraseConfirm: Sentence;
  readonly erasedTitle: string;
  readonly erased: Sentence;
  readonly signUpAgain: string;
}

/** What went wrong, and what to do. */
export interface FaultWords {
  readonly title: string;
  readonly address: Readonly<Record<AddressFault, Sentence>>;
  readonly consentMissing: Sentence;
  readonly choice: Sentence;
  readonly linkTitle: string;
  readonly linkUnknown: Sentence;
  readonly linkExpired: Sentence;
  readonly tooOften: Sentence;
  readonly foreign: Sentence;
  readonly tooLarge: Sentence;
}

export interface MailWords {
  readonly confirmSubject: Sentence;
  readonly confirm: Sentence;
  readonly confirmButton: string;
  /** Slot `{hours}`. */
  readonly confirmIgnore: Sentence;
  readonly knownSubject: Sentence;
  readonly known: Sentence;
  readonly knownIgnore: Sentence;
  readonly dataSubject: Sentence;
  readonly data: Sentence;
  readonly eraseSubject: Sentence;
  readonly erase: Sentence;
  readonly eraseButton: string;
  readonly eraseIgnore: Sentence;
  /** Slot `{desk}`. */
  readonly why: Sentence;
  readonly browser: string;
  readonly settings: string;
  readonly leave: string;
  /** Slots `{desk}`, `{date}`. */
  readonly digestSubject: Sentence;
  readonly editions: string;
  readonly changes: string;
  readonly readOn: string;
  /** Slots `{from}`, `{to}`. */
  readonly change: Sentence;
  readonly firstState: Sentence;
}

export interface PostLanguage {
  /** ISO 639-1 code, the name of the file. */
  readonly code: string;
  /** The language's name in itself. */
  readonly name: string;
  /** Where the sentences come from. */
  readonly source: string;
  readonly signUp: SignUpWords;
  readonly page: PageWords;
  readonly fault: FaultWords;
  readonly mail: MailWords;
}

/** Fills the slots of a sentence; what is filled in is left as it is. */
export function filled(sentence: Sentence, slots: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
