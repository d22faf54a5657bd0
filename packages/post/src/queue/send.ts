/**
 * Sends what waits in a queue, resumes what another sender left.
 *
 * Each reader gets each mail at most once: a delivery is marked on the disk before its first byte
 * goes out, and one that was marked when its sender died is in doubt and stays there until a person
 * decides. A mail server's answer is the only proof of delivery, so nothing else can be exact; how many
 * can be in doubt is bounded by the batches in flight.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Begun, DeliveryKind, DeliveryLane, Failure, Settled, Store } from '@hearsay/store';
import { bounceKind } from '../bounces/rule.ts';
import { takeBounce } from '../bounces/take.ts';
import { type PostFailure, postFailure } from '../errors.ts';
import type { Sender } from '../issues/footer.ts';
import { LINK_HOURS } from '../issues/service.ts';
import { digest, newSecret, secretHash } from '../rules/secret.ts';
import type { MailSettings } from '../settings.ts';
import { linesTo, type OpenLine } from '../smtp/lines.ts';
import { type Sign, signer } from '../smtp/message.ts';
import type { Outcome } from '../smtp/outcome.ts';
import { rateOf } from './rate.ts';
import { nextAttempt } from './retry.ts';
import { type Waiting, WINDOW, Window } from './window.ts';
import { mailWriter } from './write.ts';

export interface SendParts {
  readonly store: Store;
  readonly settings: MailSettings;
  readonly sender: Sender;
  readonly secrets: { readonly password: string | null; readonly dkimKey: string | null };
  readonly now: () => Date;
  /** Another way to the mail server, for tests. */
  readonly open?: OpenLine;
}

/** What became of the mails of one run. */
export interface SendReport {
  readonly sent: number;
  readonly refused: number;
  /** Put off by the mail server, and the soonest moment at which they are tried again. */
  readonly later: number;
  readonly nextTry: string | null;
  readonly failed: number;
  /** Nobody knows whether these arrived: from this run, and left by a sender that died. */
  readonly doubt: number;
}

/** Batches under way at a time: while the disk notes one, others are on the lines. */
const BATCHES = 4;
const HOUR = 60 * 60 * 1000; // ms
/** Links in a mail to settings and leaving work for more than a year. */
const MANAGE_HOURS = 400 * 24;
/** The longest wait for the rate before the queue is looked at again. */
const MAX_PAUSE = 1_000; // ms

const hoursOf = (kind: DeliveryKind): number =>
  kind === 'confirm' || kind === 'erase' ? LINK_HOURS[kind] : MANAGE_HOURS;

type Counts = { -readonly [K in Exclude<keyof SendReport, 'nextTry'>]: number };

function settledOf(begun: Begun, outcome: Outcome, now: Date): Settled {
  const { id, attempts } = begun;
  const { answer } = outcome;
  switch (outcome.is) {
    case 'sent':
      return { id, state: 'sent', answer, nextTry: null };
    case 'refused':
      return { id, state: 'refused', answer, nextTry: null };
    case 'doubt':
      return { id, state: 'doubt', answer, nextTry: null };
    // The server takes nothing: these wait, and it is no attempt of theirs that failed.
    case 'closed':
      return { id, state: 'queued', answer, nextTry: now.toISOString() };
    case 'broken':
    case 'later': {
      const nextTry = nextAttempt(attempts, now);
      return { id, state: nextTry === null ? 'failed' : 'queued', answer, nextTry };
    }
  }
}

function count(counts: Counts, { state }: Settled, outcome: Outcome): void {
  if (state === 'sent') counts.sent += 1;
  else if (state === 'refused') counts.refused += 1;
  else if (state === 'doubt') counts.doubt += 1;
  else if (state === 'failed') counts.failed += 1;
  else if (outcome.is !== 'closed') counts.later += 1;
}

/** Everything one run needs, and the run itself; its store failures end it. */
class Run {
  private readonly parts: SendParts;
  private readonly lane: DeliveryLane;
  private readonly window = new Window();
  private readonly underWay = new Set<string>();
  private readonly lines;
  private readonly rate;
  private readonly write;
  private readonly onProgress: (counts: Readonly<Counts>) => void;
  readonly counts: Counts = { sent: 0, refused: 0, later: 0, failed: 0, doubt: 0 };
  /** Why nothing more goes out. */
  ended: Failure | PostFailure | null = null;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    parts: SendParts,
    lane: DeliveryLane,
    sign: Sign,
    onProgress: (counts: Readonly<Counts>) => void,
  ) {
    const { store, settings, sender, secrets, now, open } = parts;
    this.parts = parts;
    this.lane = lane;
    this.onProgress = onProgress;
    this.lines = linesTo(settings.smtp, secrets.password, settings.rate.connections, open);
    this.rate = rateOf(settings.rate);
    this.write = mailWriter({ store, settings, sender, sign, now });
  }

  async work(signal: AbortSignal): Promise<void> {
    try {
      await Promise.all(Array.from({ length: BATCHES }, () => this.batches(signal)));
    } finally {
      this.lines.close();
    }
  }

  private async batches(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && this.ended === null) {
      // One at a time: two would read the same stretch of the queue.
      const next = this.turn.then(() => this.nextBatch(signal));
      this.turn = next.catch(() => undefined);
      const batch = await next;
      if (batch.length === 0) return;
      await this.deliver(batch);
    }
  }

  private async refill(): Promise<void> {
    const { store, now } = this.parts;
    const found = await store.waiting({
      lane: this.lane,
      at: now().toISOString(),
      limit: WINDOW - this.window.size,
      withoutDomains: this.window.fullDomains(),
      without: [...this.window.ids, ...this.underWay],
    });
    if ('error' in found) this.ended = found;
    else this.window.add(found.waiting);
  }

  private async nextBatch(signal: AbortSignal): Promise<readonly Waiting[]> {
    const size = this.parts.settings.rate.connections;
    while (!signal.aborted && this.ended === null) {
      if (this.window.size < size) await this.refill();
      if (this.window.size === 0) return [];
      const now = this.parts.now().getTime();
      const batch = this.window.take(size, this.rate, now);
      if (batch.length > 0) {
        for (const { id } of batch) this.underWay.add(id);
        return batch;
      }
      const wait = Math.min(MAX_PAUSE, this.rate.wait(this.window.domains, now));
      await pause(Math.max(1, wait), undefined, { signal }).catch(() => undefined);
      // Others may have come whose domain has room.
      if (this.window.size < WINDOW) await this.refill();
    }
    return [];
  }

  private async deliver(batch: readonly Waiting[]): Promise<void> {
    const { store, now } = this.parts;
    const secrets = new Map(batch.map(({ id }) => [id, newSecret()]));
    const at = now();
    const begun = await store.begin(
      batch.map(({ id, kind }) => ({
        id,
        tokenHash: secretHash(secrets.get(id) ?? '') ?? '',
        expires: new Date(at.getTime() + hoursOf(kind) * HOUR).toISOString(),
      })),
      at.toISOString(),
    );
    if ('error' in begun) {
      this.ended ??= begun;
      return;
    }
    const settled = await Promise.all(
      begun.begun.map((one) => this.deliverOne(one, secrets.get(one.id) ?? '')),
    );
    const kept = await store.settle(settled, now().toISOString());
    if ('error' in kept) this.ended ??= kept;
    for (const { id } of batch) this.underWay.delete(id);
    this.onProgress(this.counts);
  }

  private async deliverOne(begun: Begun, secret: string): Promise<Settled> {
    const { now } = this.parts;
    const written = await this.write(begun, secret);
    if (written === null)
      return { id: begun.id, state: 'failed', answer: 'its text is gone', nextTry: null };
    let outcome: Outcome;
    if ('error' in written) {
      this.ended ??= written;
      outcome = { is: 'closed', answer: written.error.message };
    } else outcome = await this.lines.send(written.envelope, written.message);
    const settled = settledOf(begun, outcome, now());
    count(this.counts, settled, outcome);
    if (outcome.is === 'closed') this.ended ??= this.closed(outcome.answer);
    if (outcome.is === 'refused') await this.noteRefusal(begun, outcome);
    return settled;
  }

  private closed(answer: string): PostFailure {
    const { host, port } = this.parts.settings.smtp;
    const what = `The mail server ${host}:${port} does not take mail from this desk: ${answer}.`;
    return postFailure(
      'mail-server-unreachable',
      `${what} What was not sent waits; mend mail.smtp in desk.yaml or the server, and run it again.`,
    );
  }

  private async noteRefusal(
    { id }: Begun,
    { answer, status, address }: Extract<Outcome, { is: 'refused' }>,
  ): Promise<void> {
    const taken = await takeBounce(this.parts.store, {
      deliveryId: id,
      at: this.parts.now().toISOString(),
      kind: address === 'bad' ? 'hard' : bounceKind(status),
      status,
      detail: answer,
      source: 'smtp',
      reportHash: digest(`smtp ${id}`),
    });
    if ('error' in taken) this.ended ??= taken;
  }
}

/**
 * Sends what waits in the lane, until nothing does whose time has come. Only one process at a time
 * does so; the answer to another is `desk-busy`.
 */
export async function sendWaiting(
  parts: SendParts,
  lane: DeliveryLane,
  signal: AbortSignal,
  onProgress: (counts: Readonly<Counts>) => void = () => undefined,
): Promise<{ readonly report: SendReport } | Failure | PostFailure> {
  const { store, settings, secrets, now } = parts;
  return store.exclusively(`sending of ${lane === 'issues' ? 'issues' : 'answers'}`, async () => {
    const left = await store.doubtUnfinished(lane, now().toISOString());
    if ('error' in left) return left;
    const run = new Run(parts, lane, signer(settings.dkim, secrets.dkimKey), onProgress);
    run.counts.doubt += left.doubtful;
    await run.work(signal);
    if (run.ended !== null) return run.ended;
    const next = await store.nextTry(lane);
    if ('error' in next) return next;
    return { report: { ...run.counts, nextTry: next.at } };
  });
}
