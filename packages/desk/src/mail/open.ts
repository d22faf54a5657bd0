/** A desk's mail: its settings with their secrets, and what it offers its readers. */
import {
  type MailSettings,
  mailSecrets,
  type Offer,
  postFailure,
  type Sender,
  type SendParts,
} from '@hearsay/post';
import type { OpenDesk } from '../open.ts';
import type { RunFailure } from '../run/progress.ts';

export interface DeskMail {
  readonly settings: MailSettings;
  readonly sender: Sender;
  /** All that sending needs. */
  readonly parts: SendParts;
  /** What readers may choose, as of now. */
  readonly offer: () => Promise<Offer>;
}

/** Long before any desk: every release is later. */
const EVER = '1970-01-01T00:00:00.000Z';

async function offerOf({ desk, store }: OpenDesk): Promise<Offer> {
  const released = await store.releases(EVER);
  if ('error' in released) throw new Error(released.error.message, { cause: released.error });
  const { releases } = released;
  const series = new Map(desk.series === null ? [] : [[desk.series.id, desk.series.title]]);
  for (const { series: id } of releases) if (id !== null && !series.has(id)) series.set(id, id);
  const languages = [...desk.languages, ...releases.flatMap(({ lang }) => lang ?? [])];
  return {
    series: [...series].map(([id, title]) => ({ id, title })),
    claims: desk.claims.map(({ id, question }) => ({ id, question })),
    languages: [...new Set(languages)],
  };
}

/** Opens the mail of a desk; a desk without `mail:` in its file sends none. */
export async function openMail(
  opened: OpenDesk,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<{ readonly mail: DeskMail } | RunFailure> {
  const { desk, folder, store } = opened;
  const { mail: settings, name } = desk;
  if (settings === null)
    return postFailure(
      'mail-not-set',
      `${folder}/desk.yaml has no mail; add mail: with from, site, privacy and smtp (docs/subscribers.md).`,
    );
  const found = await mailSecrets(settings, folder, env);
  if ('error' in found) return found;
  const sender = { desk: name, postal: settings.postal };
  const { secrets } = found;
  return {
    mail: {
      settings,
      sender,
      parts: { store, settings, sender, secrets, now: () => new Date() },
      offer: () => offerOf(opened),
    },
  };
}
