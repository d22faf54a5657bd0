/** Writes the mail of a delivery that has begun. */
import type { Begun, Failure, Issue, MailStore } from '@hearsay/store';
import type { Sender } from '../issues/footer.ts';
import { serviceMail } from '../issues/service.ts';
import { forReader } from '../issues/slots.ts';
import { paths } from '../links.ts';
import { type Mailbox, readMailbox } from '../rules/address.ts';
import type { MailSettings } from '../settings.ts';
import { listHeaders } from '../smtp/headers.ts';
import type { Envelope } from '../smtp/line.ts';
import { compose, type Outgoing, returnPath, type Sign } from '../smtp/message.ts';

export interface Written {
  readonly envelope: Envelope;
  readonly message: Buffer;
}

/** Issues kept in memory while they are sent: a run sends one edition, or some digests. */
const ISSUES = 50;

export interface WriterParts {
  readonly store: Pick<MailStore, 'issue' | 'personData'>;
  readonly settings: MailSettings;
  readonly sender: Sender;
  readonly sign: Sign;
  readonly now: () => Date;
}

/** The desk's own mailbox. The settings were checked, so there is one. */
export function fromOf(settings: MailSettings): Mailbox {
  const from = readMailbox(settings.from);
  if (from === null) throw new Error(`mail.from is no mailbox: ${settings.from}`);
  return from;
}

type Body = Pick<Outgoing, 'subject' | 'html' | 'text' | 'attachment'>;

function issueBody(issue: Issue, site: string, secret: string): Body {
  const links = {
    manage: site + paths.settings(secret),
    unsubscribe: site + paths.unsubscribe(secret),
  };
  const html = forReader(issue.html, links);
  return { subject: issue.subject, html, text: forReader(issue.text, links), attachment: null };
}

/** A writer of mails; null for a delivery whose text is gone. */
export function mailWriter({
  store,
  settings,
  sender,
  sign,
  now,
}: WriterParts): (begun: Begun, secret: string) => Promise<Written | null | Failure> {
  const { site, replyTo, bounces } = settings;
  const from = fromOf(settings);
  const issues = new Map<string, Issue>();

  async function issueOf(id: string): Promise<Issue | null | Failure> {
    const known = issues.get(id);
    if (known !== undefined) return known;
    const found = await store.issue(id);
    if ('error' in found) return found;
    if (issues.size >= ISSUES) issues.clear();
    if (found.issue !== null) issues.set(id, found.issue);
    return found.issue;
  }

  async function bodyOf(begun: Begun, secret: string): Promise<Body | null | Failure> {
    if (begun.kind === 'issue') {
      const issue = begun.issueId === null ? null : await issueOf(begun.issueId);
      return issue === null || 'error' in issue ? issue : issueBody(issue, site, secret);
    }
    const data = begun.kind === 'data' ? await store.personData(begun.subscriberId) : null;
    if (data !== null && 'error' in data) return data;
    const links = {
      confirm: site + paths.confirm(secret),
      manage: site + paths.settings(secret),
      erase: site + paths.erase(secret),
    };
    return serviceMail(begun.kind, begun.locale, sender, links, data?.data ?? null);
  }

  return async (begun, secret) => {
    const body = await bodyOf(begun, secret);
    if (body === null || 'error' in body) return body;
    const { id, address, kind } = begun;
    const message = await compose({
      id,
      from,
      replyTo,
      to: address,
      ...body,
      headers: listHeaders(
        settings,
        from.address,
        site + paths.unsubscribe(secret),
        kind === 'issue' ? 'issue' : 'service',
      ),
      date: now(),
    });
    const envelope = { from: returnPath(bounces.address, from.address, id), to: address };
    return { envelope, message: await sign(message) };
  };
}
