import type { TextLanguage } from './language.ts';
import { words } from './words.ts';

export const en: TextLanguage = {
  code: 'en',
  name: 'English',
  ownName: 'English',
  script: 'Latn',
  source:
    'Abbreviations: own list after the entries for titles, military ranks, companies, months and places in general style guides; quotation marks: CLDR delimiters.',
  digits: '',
  abbreviations: words(`
    mr mrs ms mx messrs dr drs prof rev fr hon rt st ste sen sens rep reps gov govs amb pres
    supt insp det atty gen maj col lt capt cmdr cpt sgt cpl pvt adm brig comdr vs v cf e.g
    i.e viz al approx ca mt ft ph`),
  closingAbbreviations: words(`
    jr sr esq inc ltd co corp bros plc etc dept univ assn a.m p.m am pm b.c a.d ph.d m.d b.a
    m.a d.c l.a n.y u.s u.k u.n e.u u.s.a u.a.e u.s.s u.s.s.r min max hrs est ave blvd rd
    hwy calif mass conn fla ala ariz colo tenn jan feb mar apr jun jul aug sept sep oct nov
    dec mon tue tues wed thu thur thurs fri ed eds`),
  figureAbbreviations: words('no nos p pp art sec vol fig ch para'),
  openers: words(`
    the a an he she it they we i you but and this that these those in on at as if when while
    there his her its their our my what who how why where after before however for so yes no
    not please thanks thank also then now`),
  ordinalStop: false,
  quotationMarks: [
    { open: '“', close: '”', kind: 'double' },
    { open: '"', close: '"', kind: 'double' },
    { open: '‘', close: '’', kind: 'single' },
    { open: "'", close: "'", kind: 'single' },
  ],
  variants: [],
};
