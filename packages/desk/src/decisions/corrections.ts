/** What people decided about single statements, put over what the machine found. */
import type { Attribution, Statement } from '@hearsay/attribute';
import type { Version } from '@hearsay/resolve';
import type { StandingDecision } from './log.ts';

type Set = Extract<StandingDecision['what'], { statement: unknown }>['statement']['set'];

export interface Corrections {
  /** The version with corrections set and rejected statements left out. */
  apply(version: Version): Version;
  /** Decisions about statements that no version seen so far has. */
  unmatched(): readonly StandingDecision[];
}

function corrected(statement: Statement, set: Set): Statement {
  const polarity = set.polarity ?? statement.polarity;
  const denies = set.denies === undefined ? statement.denies : set.denies;
  return {
    ...statement,
    polarity,
    denies: polarity === 'denies' ? (denies ?? 'content') : null,
    act: set.act ?? statement.act,
    source:
      statement.source === null || set.entity === undefined
        ? statement.source
        : { ...statement.source, entity: set.entity },
    said:
      set.said === undefined
        ? statement.said
        : set.said === null
          ? null
          : { value: set.said, precision: 'day', text: '', inferred: false },
    why: `${statement.why}; corrected by a person`,
  };
}

/** Without its rejected statements; what was inside one of them loses its parent. */
function without(attribution: Attribution, rejected: ReadonlySet<string>): Attribution {
  const gone = new Set(
    attribution.statements.filter(({ key }) => rejected.has(key)).map(({ id }) => id),
  );
  if (gone.size === 0) return attribution;
  return {
    ...attribution,
    statements: attribution.statements
      .filter(({ id }) => !gone.has(id))
      .map((statement) =>
        statement.parent !== null && gone.has(statement.parent)
          ? { ...statement, parent: null }
          : statement,
      ),
  };
}

/** Collects the decisions about statements; later ones of one key come over earlier ones. */
export function correctionsOf(standing: readonly StandingDecision[]): Corrections {
  const rejected = new Map<string, StandingDecision>();
  const sets = new Map<string, { set: Set; decision: StandingDecision }>();
  for (const decision of standing) {
    const { what } = decision;
    if ('reject' in what) rejected.set(what.reject, decision);
    if ('statement' in what) {
      const { key, set } = what.statement;
      sets.set(key, { set: { ...sets.get(key)?.set, ...set }, decision });
    }
  }
  const matched = new Set<string>();
  const rejectedKeys: ReadonlySet<string> = new Set(rejected.keys());
  return {
    apply(version) {
      for (const { key } of version.attribution.statements) matched.add(key);
      const attribution = without(version.attribution, rejectedKeys);
      const statements = attribution.statements.map((statement) => {
        const set = sets.get(statement.key)?.set;
        return set === undefined ? statement : corrected(statement, set);
      });
      return { ...version, attribution: { ...attribution, statements } };
    },
    unmatched: () => [
      ...[...rejected].filter(([key]) => !matched.has(key)).map(([, decision]) => decision),
      ...[...sets].filter(([key]) => !matched.has(key)).map(([, { decision }]) => decision),
    ],
  };
}
