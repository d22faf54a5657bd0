import type { ErrorWords, FrameWords, PagingWords } from '../words/frame.ts';

export const frame: FrameWords = {
  skip: 'İçeriğe geç',
  site: 'Site',
  languages: 'Diller',
  home: 'Ana sayfa',
  claims: 'İddialar',
  editions: 'Sayılar',
  articles: 'Makaleler',
  who: 'Kişiler ve yayın organları',
  search: 'Arama',
  changes: 'Değişiklikler',
  events: 'Olaylar',
  corrections: 'Düzeltmeler',
  feeds: 'Akışlar',
  feedsLead:
    'Akış, akış okuyucusuna neyin yeni olduğunu bildirir, böylece buraya bakmak gerekmez: okuyucuya bu adreslerden birini verin.',
  feedsAll: 'Hepsi tek dosyada: {file}',
  asOf: '{day} itibarıyla ({zone}).',
  notReviewed: 'Henüz incelenmedi.',
  proof: 'Her ifade, kaydedilmiş sayfadaki sözlere götürür.',
  undated: 'tarihsiz',
};

export const paging: PagingWords = {
  label: 'Sayfalar',
  first: 'İlk',
  newer: 'Daha yeni',
  older: 'Daha eski',
  last: 'Son',
  at: 'Sayfa {page} / {pages}',
  titled: '{title}, sayfa {page}',
};

export const errors: ErrorWords = {
  notFound: {
    title: 'Bulunamadı',
    heading: 'Burada bir şey yok',
    statement:
      'Masada bu anahtarla bir ifade yok. Yeniden okunan ve artık onu içermeyen bir makalede yer almış olabilir.',
    citedBy: 'Şu sayılarda anılıyor:',
    claim: 'Masa bu kimlikle bir iddiayı izlemiyor ve hiç incelemedi.',
    capture: 'Bu SHA-256 ile saklanan bir sayfa kaydı yok ya da dosyası bozuk.',
    picture:
      'Burada görsel yok. Görseller, masanın sayılarının yanındaki PNG, JPEG, GIF veya WebP dosyalarıdır.',
    feed: 'Böyle bir akış yok. Adlar {endings} ile biter; [akışların tümü](all).',
    other: 'Adres yanlış yazılmış olabilir ya da burada duran şey hiçbir zaman bu masanın olmadı.',
    on: 'İddiaların, ifadelerin ve sayıların kalıcı adresleri kaldırılmaz. [İddialara](claims), [sayılara](editions) veya [makalelere](articles) gidin ya da arayın:',
  },
  broken: {
    title: 'Bir hata oluştu',
    heading: 'Bu sayfa hazırlanamadı',
    text: 'Hata bizde ve kaydedildi. Birazdan yeniden deneyin ya da [ana sayfaya](home) gidin.',
  },
  tooOften: {
    title: 'Çok fazla istek',
    wait: { other: '{n} saniye sonra yeniden isteyin.' },
    feeds:
      'Akış okuyan bir program son yanıtının etiketini gönderir ({header}): değişmemiş olan her durumda yanıtlanır.',
  },
  dropped: {
    heading: 'Bu iddia artık izlenmiyor',
    text: 'Masa {claim} iddiasını listesinden çıkardı. Son incelemede ({day}) durumu: {state}; dayanağı: {origins}.',
    editions: 'Bu iddiayla ilgili sayılar',
    on: 'Dayandığı ifadeler adreslerini korur. [Şu anda izlenen iddialara](claims) bakın.',
  },
};
