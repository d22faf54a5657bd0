/** The words that unnamed sources are recorded by: what `schemas/roles.json` is made from. */

/** Keys for `role` and `seniority` of an unnamed source, with what each means in English. */
export const roles: {
  readonly role: Readonly<Record<string, string>>;
  readonly seniority: Readonly<Record<string, string>>;
} = {
  role: {
    official: 'holds a government post',
    diplomat: 'serves in a foreign service',
    source: 'called a source and no more',
    person: 'called a person and no more',
    spokesperson: 'speaks for somebody',
    adviser: 'advises or assists a principal',
    minister: 'sits in a cabinet',
    lawmaker: 'sits in a parliament',
    officer: 'serves in armed forces',
    'intelligence-official': 'serves in intelligence or security',
    'police-officer': 'serves in police or investigates',
    executive: 'leads in a firm or a bank',
    employee: 'works for an organisation',
    lawyer: 'acts in law: counsel, prosecutor, judge',
    expert: 'studies the subject',
    witness: 'saw the event',
    resident: 'lives at the place',
    activist: 'campaigns or protests',
    doctor: 'treats the sick',
    relative: 'is family or a friend',
    journalist: 'works for an outlet',
    mediator: 'negotiates or mediates',
  },
  seniority: {
    senior: 'senior, top, high-ranking',
    junior: 'of low or middle rank',
    former: 'no longer in post',
  },
};
