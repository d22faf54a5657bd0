import type { EntityWords, ProfileWords, RecordWords } from '../words/entity.ts';

export const entity: EntityWords = {
  types: { outlet: 'Yayın organı', person: 'Kişi', office: 'Makam', organisation: 'Kuruluş' },
  groups: {
    outlet: 'Yayın organları',
    person: 'Kişiler',
    office: 'Makamlar',
    organisation: 'Kuruluşlar',
  },
  found:
    '{type}; makalelerde anılıyor, masanın dosyasında yok: bu sözler yalnızca ada bakılarak birleştirildi',
  description: '{name}, {type}: künye, tutumlar ve ifadeler.',
  positions: 'Tutumlar',
  statements: 'İfadeler ({n})',
  allStatements: { other: '{n} ifadenin tümü' },
  record: 'Sicil',
  articles: 'Makaleler ({n})',
  allArticles: { other: '{n} makalenin tümü' },
  naming: 'Adının geçtiği makaleler ({n})',
  editions: 'Alıntı yapan ya da haber veren sayılar ({n})',
};

export const profile: ProfileWords = {
  names: 'Adlar',
  kind: 'Tür',
  country: 'Ülke',
  seat: 'Merkez',
  owner: 'Sahip',
  languages: 'Diller',
  access: 'Erişim',
  domains: 'Alan adları',
  speaksFor: 'Adına konuştuğu',
  spokenForBy: 'Adına konuşanlar',
  reliability: 'Güvenilirlik',
  rated: '{grade}: {words}',
  scale: '(Admiralty ölçeği, masanın notu)',
  grades: {
    A: 'tümüyle güvenilir',
    B: 'genellikle güvenilir',
    C: 'oldukça güvenilir',
    D: 'genellikle güvenilmez',
    E: 'güvenilmez',
    F: 'güvenilirliği değerlendirilemiyor',
  },
  notRated: 'not verilmemiş',
  leaning: 'Eğilim',
  noDate: 'tarih yok',
  since: '{day} tarihinden beri',
  saysWho: '{who} değerlendirmesi',
  source: 'dayanak',
  offices: 'Makamlar',
  partOf: 'Bağlı olduğu',
  heads: 'Başında olduğu',
  holders: 'Makamda bulunanlar',
  renamed: 'Ad değişikliği',
  notStated: 'belirtilmemiş',
  fromTo: '{from} – {to}',
  fromOn: '{from} tarihinden bugüne',
  upTo: '{to} tarihine kadar',
  untilNow: 'bugüne kadar',
};

export const record: RecordWords = {
  notKnown:
    'Henüz bilinmiyor: hiçbir makalesi bu masanın bir iddiasını doğrulamıyor ya da yalanlamıyor.',
  summary:
    'Masanın {all} iddiasından {carried} tanesini taşıdı. Bunların durumu: taraflarca doğrulanan {confirmed}, yalanlanan {denied}, tartışmalı {disputed}, yalnızca haber olan {reported}.',
  table: 'İddialar tablosu',
  claim: 'İddia',
  state: 'Şimdiki durum',
  first: 'İlk haber',
  affirm: 'Doğrulayan makaleler',
  deny: 'Yalanlayan makaleler',
  takenBack: 'Geri alınan ifadeler',
};
