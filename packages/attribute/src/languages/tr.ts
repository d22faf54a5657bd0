/** Turkish: the verb last, the source first, what is reported between them. */
import { cue, inflect } from './cue.ts';
import type { AttributionLanguage } from './table.ts';

/** Past, reported past, present and perfect endings after a vowel-harmonic stem, both harmonies. */
const FRONT = ['di', 'diler', 'mişti', 'iyor', 'iyorlar', 'miş', 'mişler', 'mektedir'];
const BACK = ['dı', 'dılar', 'mıştı', 'ıyor', 'ıyorlar', 'mış', 'mışlar', 'maktadır'];
const DENIAL = { polarity: 'denies', denies: 'content', frame: 'object' } as const;

export const tr: AttributionLanguage = {
  code: 'tr',
  sources: 'Written for this project from the usage of Turkish news agencies.',
  order: 'verb-final',
  head: 'last',
  subject: 'clause-start',
  proDrop: true,
  commaOpensContent: false,
  verbEndings: '',
  adverbEndings: '',
  prefixes: { noun: '', verb: '' },
  capitals: true,
  classes: {
    determiner: 'bir|bu|şu|o|iki|üç|dört|bazı|birkaç|çok sayıda|tüm|her|hiçbir|çeşitli|kimi',
    pronoun: 'kendisi|biz|ben|siz|onlar',
    complementiser: 'ki',
    relative: '',
    linker: '',
    breaker:
      'için|ile|gibi|kadar|sonra|önce|göre|karşı|üzerine|hakkında|konusunda|olarak|ama|fakat|ancak|çünkü|eğer|da|de|daha|en|çok|değil|var|yok|ise|ki',
    conjunction: 've|veya|ya da',
    subordinator: 'oysa|halbuki|iken',
    auxiliary: '',
    negation: 'değil',
    adverb: 'ayrıca|daha önce|yine|bir kez daha|açıkça|sonra|önce|şöyle|şunları|şu ifadeleri',
    time: 'bugün|dün|yarın|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pazartesi günü|salı günü|çarşamba günü|perşembe günü|cuma günü|cumartesi günü|pazar günü|geçen hafta|geçen ay|geçen yıl|bu hafta|bu sabah|dün akşam|bu akşam',
    verb: '',
  },
  pronouns: [
    { forms: 'o|kendisi', number: 'one', gender: null, person: 3 },
    { forms: 'onlar', number: 'several', gender: null, person: 3 },
    { forms: 'ben', number: 'one', gender: null, person: 1 },
    { forms: 'biz', number: 'several', gender: null, person: 1 },
    { forms: 'sen|siz', number: 'one', gender: null, person: 2 },
  ],
  cues: [
    cue(
      'söylemek',
      `${inflect(['söyle'], ['di', 'diler', 'mişti', 'miş'])}|söylüyor|söylüyorlar|söylemektedir`,
    ),
    cue(
      'demek',
      'dedi|dediler|diyor|diyorlar|demişti|diye konuştu|diye konuştular|diye kaydetti|diye yazdı|diye belirtti|diye ekledi|diye cevap verdi|diye yanıt verdi|diye seslendi',
    ),
    cue('belirtmek', `${inflect(['belirt'], ['ti', 'tiler', 'mişti', 'iyor', 'iyorlar', 'miş'])}`),
    cue(
      'açıklamak',
      `${inflect(['açıkla'], ['dı', 'dılar', 'mıştı', 'mış'])}|açıklıyor|açıklamasında bulundu|açıklama yaptı`,
    ),
    cue(
      'ifade etmek',
      'ifade etti|ifade ettiler|ifade ediyor|ifade etmişti|ifadesini kullandı|ifadelerini kullandı|ifadelerine yer verdi',
    ),
    cue('vurgulamak', inflect(['vurgula'], ['dı', 'dılar', 'mıştı', 'mış'])),
    cue('kaydetmek', 'kaydetti|kaydettiler|kaydediyor'),
    cue('eklemek', inflect(['ekle'], FRONT)),
    cue('bildirmek', inflect(['bildir'], FRONT)),
    cue('duyurmak', 'duyurdu|duyurdular|duyuruyor|duyurmuştu'),
    cue(
      'iddia etmek',
      'iddia etti|iddia ettiler|iddia ediyor|iddia etmişti|öne sürdü|öne sürdüler|öne sürüyor|ileri sürdü|ileri sürüyor',
    ),
    cue('aktarmak', inflect(['aktar'], BACK)),
    cue('anlatmak', inflect(['anlat'], ['tı', 'tılar', 'ıyor'])),
    cue('yazmak', inflect(['yaz'], BACK), { act: 'writing' }),
    cue('uyarmak', inflect(['uyar'], BACK)),
    cue('yanıtlamak', `${inflect(['yanıtla'], ['dı', 'dılar'])}|yanıtını verdi|cevabını verdi`),
    cue('savunmak', 'savundu|savundular|savunuyor'),
    cue('doğrulamak', inflect(['doğrula'], ['dı', 'dılar', 'mıştı'])),
    cue('düşünmek', 'düşünüyor|düşünüyorlar|inanıyor|görüşünde|kanaatinde', { act: 'thought' }),
    cue(
      'yalanlamak',
      `${inflect(['yalanla'], ['dı', 'dılar', 'mıştı', 'mış'])}|yalanlıyor`,
      DENIAL,
    ),
    cue('reddetmek', 'reddetti|reddettiler|reddediyor|inkâr etti|inkar etti', DENIAL),
    cue(
      'yorum yapmaktan kaçınmak',
      'yorum yapmaktan kaçındı|yorum yapmayı reddetti|yorum yapmak istemedi|açıklama yapmaktan kaçındı',
      {
        frame: 'refusal',
        polarity: 'declines',
      },
    ),
    cue(
      'istemek',
      'istedi|istediler|talep etti|talep ettiler|çağrısında bulundu|çağrısı yaptı|çağrıda bulundu',
      { polarity: 'orders' },
    ),
    cue('söz vermek', 'söz verdi|sözü verdi|taahhüt etti|vadetti|vaat etti', {
      polarity: 'promises',
    }),
    cue('sormak', 'sordu|sordular|soruyor', { polarity: 'asks' }),
    cue('göre', 'göre', { frame: 'accord-after' }),
    cue('dayanarak', '', { frame: 'citing', participles: 'dayanarak|dayandırarak|atıfla' }),
    cue('iddiaya göre', 'iddiaya göre|iddialara göre|söylentilere göre', { frame: 'hedge' }),
  ],
  hedges:
    'iddiaya göre|iddialara göre|sözde|muhtemelen|belki|olabilir|görünüyor|öne sürülüyor|iddia ediliyor|sanılıyor',
  settings: '',
  venues:
    'röportajda|röportajında|basın toplantısında|açıklamasında|açıklamada|konuşmasında|konuşmada|programında|programda|paylaşımında|mesajında|mülakatta|toplantısında|televizyonunda|kanalında|kanalına|mektubunda|bildiride',
  towards: '',
  honorifics: {
    m: 'bay|bey|beyefendi',
    f: 'bayan|hanım|hanımefendi',
    any: 'sayın|dr|prof|general|orgeneral|albay|cumhurbaşkanı|başbakan|bakan|başkan|dışişleri bakanı|içişleri bakanı|savunma bakanı|büyükelçi|vali|sözcü',
  },
  roles: {
    official: 'yetkili|yetkililer|yetkilisi|yetkilileri|memur|memurlar|görevli|görevliler',
    diplomat: 'diplomat|diplomatlar|diplomatı|elçi|büyükelçi',
    source: 'kaynak|kaynaklar|kaynağı|kaynakları',
    person: 'kişi|kişiler|isim|isimler',
    spokesperson: 'sözcü|sözcüsü|sözcüleri',
    adviser: 'danışman|danışmanı|danışmanları|yardımcısı',
    lawmaker: 'milletvekili|milletvekilleri',
    officer: 'subay|subaylar|komutan|komutanı|komutanlar',
    'intelligence-official':
      'istihbarat yetkilisi|istihbarat yetkilileri|güvenlik yetkilisi|güvenlik yetkilileri|güvenlik kaynakları|güvenlik kaynağı',
    expert: 'uzman|uzmanlar|analist|analistler',
    witness: 'tanık|tanıklar|görgü tanığı|görgü tanıkları',
    resident: 'sakin|sakinleri|sakinler|mahalleli',
    activist: 'aktivist|aktivistler|eylemci',
    lawyer: 'avukat|avukatı|avukatları|savcı',
    journalist: 'gazeteci|gazeteciler|muhabir',
    mediator: 'arabulucu|arabulucular|müzakereci|müzakereciler',
    employee: 'çalışan|çalışanlar|işçi|işçiler',
  },
  seniorities: { senior: 'üst düzey|kıdemli|yüksek rütbeli', former: 'eski' },
  offices:
    'cumhurbaşkanı|başbakan|bakan|bakanı|başkan|başkanı|lider|lideri|vali|valisi|sözcü|sözcüsü|büyükelçi|büyükelçisi|komutan|komutanı|müdür|müdürü|genel müdürü|genel sekreteri|sekreteri|kral|kralı|emir|emiri|savcı|temsilcisi|yardımcısı',
  organisations:
    'bakanlık|bakanlığı|hükümet|hükümeti|ordu|ordusu|parti|partisi|polis|üniversite|üniversitesi|meclis|meclisi|parlamento|örgüt|örgütü|kurum|kurumu|komite|komitesi|komisyon|komisyonu|şirket|şirketi|banka|bankası|beyaz saray|mahkeme|mahkemesi|ofis|ofisi|büyükelçilik|büyükelçiliği|konsey|konseyi|birlik|birliği|vakıf|vakfı|dernek|derneği|idaresi|müdürlüğü|kuvvetleri|bakanlığa|saray|sarayı',
  outlets:
    'gazete|gazetesi|ajans|ajansı|kanal|kanalı|televizyon|televizyonu|radyo|radyosu|haber|site|sitesi|dergi|dergisi|postası|haberler|gazetesine',
  documents:
    'rapor|raporu|bildiri|bildirisi|açıklama|belge|belgeler|mektup|mektubu|anket|yasa|makale|araştırma|rapora',
  collectives:
    'basın|medya|uzmanlar|analistler|gözlemciler|sakinler|muhalifler|tanıklar|eleştirmenler|haberlere|raporlara',
  anonymity:
    'adının açıklanmasını istemeyen|adının açıklanmaması koşuluyla|isminin açıklanmasını istemeyen|ismini vermek istemeyen|adını vermek istemeyen|isimsiz|kimliği açıklanmayan|konuya yakın|bilgi sahibi|adı açıklanmayan',
  conditions:
    'adının açıklanmasını istemeyen|adının açıklanmaması koşuluyla|isminin açıklanmasını istemeyen|isminin açıklanmaması kaydıyla|ismini vermek istemeyen|adını vermek istemeyen',
  several: 'iki|üç|dört|bazı|birkaç|çok sayıda|yetkililer|kaynaklar|diplomatlar',
  one: 'bir',
  countries: {
    IR: 'iran|iranlı|tahran',
    US: 'abd|amerika|amerikan|amerikalı|washington',
    IL: 'israil|israilli',
    GB: 'ingiltere|ingiliz|britanya|londra',
    RU: 'rusya|rus|moskova',
    TR: 'türkiye|türk|ankara',
    SA: 'suudi|suudi arabistan|riyad',
    OM: 'umman|ummanlı|maskat',
    QA: 'katar|katarlı|doha',
    FR: 'fransa|fransız|paris',
    DE: 'almanya|alman|berlin',
    CN: 'çin|çinli|pekin',
    IQ: 'irak|iraklı|bağdat',
    SY: 'suriye|suriyeli|şam',
    EG: 'mısır|mısırlı|kahire',
    UA: 'ukrayna|ukraynalı|kiev',
    EU: 'avrupa|avrupalı',
  },
  refusedActs: 'yorum|yorum yapmaktan|yorum yapmayı|yorum yapmak|açıklama yapmaktan',
  silences:
    'henüz yorum yapmadı|yorum yapmadı|henüz açıklama yapmadı|açıklama yapmadı|sessiz kaldı|sessizliğini koruyor|yanıt vermedi|henüz yanıt vermedi|kamuoyu önünde görülmedi',
  reportWords:
    'haber|haberi|haberler|haberleri|haberini|röportaj|röportajı|söylenti|söylentiler|iddialar|uydurma|sahte|asılsız haber',
  falsehoods:
    'asılsız|yalan|uydurma|gerçek dışı|gerçeği yansıtmıyor|doğru değil|sahte|yalandır|asılsızdır|doğru olmadığını|gerçek olmadığını',
  rubrics: 'canlı|video|son dakika|analiz|görüş|yorum|özel',
  asWords: '',
  disarming: '',
  citingLinks: '',
  citingTails: '',
  relays: 'iletti|ilettiler|ulaştırdı|ulaştırdılar|aktardı|mesajı iletti|yanıtı iletti',
  refusals: 'reddediyor|reddetti|yalanlıyor|yalanladı',
};
