import type { TextLanguage } from './language.ts';
import { words } from './words.ts';

export const de: TextLanguage = {
  code: 'de',
  name: 'German',
  ownName: 'Deutsch',
  script: 'Latn',
  source:
    'Abbreviations: own list after the abbreviation appendix of general German spelling guides; quotation marks: CLDR delimiters and the guillemets of book print.',
  digits: '',
  abbreviations: words(`
    dr prof hr fr st dipl ing mag gen sen bzw ca vgl zb z.b d.h u.a i.d.r o.ä u.ä v.a z.t
    s.o s.u geb gest gem zz inkl exkl mind max tel evtl ggf sog rd abs art nr str bd hrsg lt
    mio mrd tsd z d u i v s o a h`),
  closingAbbreviations: words('usw etc co jan feb mär apr jun jul aug sep sept okt nov dez jr'),
  figureAbbreviations: words('nr abb kap bd'),
  openers: words(`
    der die das ein eine er sie es wir ich doch aber und in im am auch dies diese dieser so
    wenn nach bei mit zudem nun`),
  ordinalStop: true,
  quotationMarks: [
    { open: '„', close: '“', kind: 'double' },
    { open: '»', close: '«', kind: 'guillemet' },
    { open: '"', close: '"', kind: 'double' },
    { open: '‚', close: '‘', kind: 'single' },
    { open: '›', close: '‹', kind: 'guillemet' },
    { open: "'", close: "'", kind: 'single' },
  ],
  variants: [],
};
