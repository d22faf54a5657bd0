import type {
  ArchiveWords,
  ChangeWords,
  CorrectionWords,
  EditionWords,
  EventWords,
  HomeWords,
  ListWords,
  SearchWords,
} from '../words/desk.ts';

export const home: HomeWords = {
  lead: 'Ne iddia ediliyor, kim söyledi ve kaç bağımsız kaynağa dayanıyor.',
  latestEdition: 'Son sayı',
  allEditions: { other: 'Tüm sayılar ({n})' },
  changedLast: 'Son değişiklikler',
  allChanges: 'Tüm değişiklikler',
  notReported: 'Henüz haber yok.',
  firstReported: 'İlk haber: {day}.',
  actors: '{all} taraftan {held} tanesi tutum aldı ya da sessiz.',
  lastChange: 'Son değişiklik: {day}.',
  noClaims: 'Henüz incelenen iddia yok. Masada {command} komutunu çalıştırın.',
  claimsLead: 'İncelenen tüm iddialar, ilk haber yılına göre.',
};

export const lists: ListWords = {
  articles: 'Makaleler ({n})',
  lead: { other: 'Kimin ne söylediğiyle birlikte {n} makale, en yenisi başta.' },
  versions: { other: '{n} sürüm' },
  articlesOf: '{name}: makaleler ({n})',
  articlesOfTitle: '{name}: makaleler',
  naming: '{name} adının geçtiği makaleler ({n})',
  namingTitle: '{name}: adının geçtiği makaleler',
  said: '{name}: söyledikleri ({n})',
  saidTitle: '{name}: ifadeler',
};

export const search: SearchWords = {
  label: 'Makaledeki sözcükler, bir ad ya da iddia; tırnak içindeki bölüm aynen geçmelidir',
  labelShort: 'Makaledeki sözcükler, bir ad ya da iddia',
  button: 'Ara',
  titled: 'Arama: {words}',
  nothing: 'Hiçbir makalede bu sözcüklerin tümü yok. Daha az sözcük daha çok sonuç verir.',
  found: { other: '{n} makale, en yenisi başta.' },
};

export const changes: ChangeWords = {
  heading: 'İddialardaki değişiklikler',
  lead: 'Durumdaki, tutumdaki ya da kaynak sayısındaki her değişiklik, nedeniyle birlikte.',
  feeds: 'Akış olarak: {feeds}.',
  none: 'Henüz bir şey değişmedi.',
  state: 'Durum değişti: önce “{from}”, şimdi “{to}”.',
  position: '{actor}: önce “{from}”, şimdi “{to}”.',
  origin: 'Bir kaynak daha: {origin}. Taşıdığı: {carries}.',
  theClaim: 'iddia',
  itsDenial: 'yalanlaması',
  evidenceOn: '“{says}” açıklamasıyla ilgili kanıt',
  affirmationWithdrawn: 'İddiayı doğrulayan sözler sonraki bir sürümden çıkarıldı.',
  denialWithdrawn: 'İddiayı yalanlayan sözler sonraki bir sürümden çıkarıldı.',
};

export const corrections: CorrectionWords = {
  description: 'Masanın sayılarında düzelttikleri ve yayın organlarının geri aldıkları.',
  lead: 'Yayımlanan bir sayı iz bırakmadan değiştirilmez: her sürüm kendi adresinde kalır.',
  ours: 'Bizim sayılarımızda ({n})',
  none: 'Şimdiye kadar hiçbir sayı düzeltilmedi.',
  theirs: 'Yayın organlarının geri aldıkları',
  noneTakenBack: 'Hiçbir makale bir iddia hakkında söylediğini geri almadı.',
  revision: 'Sürüm {revision}, {day}.',
  despite: 'Denetim işaretlediği hâlde yayımlandı: {reason}',
  before: 'öncesi',
  after: 'sonrası',
  tooMuch: 'Burada gösterilemeyecek kadar çok şey değişti; iki sürümü karşılaştırın.',
  noWord: 'Metnin hiçbir sözcüğü değişmedi: bağlantıların hedefi ya da görsel düzeltildi.',
};

export const events: EventWords = {
  description: 'Neler oldu: görselleri ve künyeleriyle, sayıların anlattığı gibi.',
  none: 'Henüz bir olay anlatan sayı yok. Olaylar sayının başında, {key} altında yer alır.',
  toldIn: 'Anlatan sayılar: {editions}',
};

export const archive: ArchiveWords = {
  description: '{title}: {n} sayı, en yenisi başta.',
  series: 'Diziler: {series}',
  nothing:
    'Henüz hiçbir şey yayımlanmadı. Taslak, masanın {folder} klasöründe duruyor; {command} onu buraya getirir.',
  editions: { other: '{n} sayı' },
  corrected: 'düzeltildi, sürüm {revision}',
};

export const edition: EditionWords = {
  inThisEdition: 'Bu sayıdaki iddialar',
  people: 'Bu sayıda konuşanlar',
  onTheSameClaims: 'Aynı iddialar üzerine',
  inTheSeries: 'Dizide',
  newer: 'Daha yeni: {title}',
  older: 'Daha eski: {title}',
  viewAll: 'Tüm sayılar',
  revision: 'Sürüm {revision}, yayım tarihi {day}.',
  firstPublished: 'İlk yayım tarihi {day}.',
  whatChanged: 'Düzeltmelerin değiştirdikleri',
  despiteMarks: 'Denetim işaretlediği hâlde yayımlandı. Gösterilen gerekçe: {reason}',
  alsoAs: 'Diğer biçimler',
};
