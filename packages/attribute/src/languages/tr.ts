/** Turkish: the verb last, the source first, what is reported between them. */
import { cue, inflect } from './cue.ts';
import { speakerWords } from './speakers/tr.ts';
import type { AttributionLanguage } from './table.ts';

/** A verb's finite forms from its past, present and perfect: both numbers and the told past. */
const finite = (past: string, present: string, perfect: string): string => {
  const back = /[aıou][^aeıioöuü]*$/u.test(past);
  const several = back ? 'lar' : 'ler';
  const formal = back ? 'tır' : 'tir';
  // "söylemektedir": official notes.
  const continuous = past.slice(0, -2) + (back ? 'maktadır' : 'mektedir');
  return [
    past,
    continuous,
    past + several,
    present,
    `${present}lar`,
    `${present}du`,
    perfect,
    perfect + several,
    `${perfect}ti`,
    `${perfect}tı`,
    `${perfect}tu`,
    `${perfect}tü`,
    perfect + formal,
    `${perfect}tur`,
    `${perfect}tür`,
  ].join('|');
};

/** Its nominal forms from the past: "söylediğini", "söylediği", "söylediğine", "söylediklerini". */
const nominal = (past: string, k: string): string => {
  const vowel = past.at(-1) ?? 'i';
  const several = 'aıou'.includes(vowel) ? 'lar' : 'ler';
  const own = several === 'lar' ? 'ı' : 'i';
  return [
    `${past}ğ${vowel}n${vowel}`,
    `${past}ğ${vowel}`,
    `${past}${k}${several}${own}n${own}`,
  ].join('|');
};

/** "diye" with a verb that needs it to report a quotation. */
const diye = (...verbs: readonly string[]): string => verbs.map((verb) => `diye ${verb}`).join('|');

/** Told by nobody in particular: past, present and formal endings of a passive stem. */
const passive = (stem: string): string => {
  const back = /[aıou][^aeıioöuü]*$/u.test(stem);
  return inflect(
    [stem],
    back
      ? ['dı', 'ıyor', 'mıştır', 'maktadır', 'mıştı', 'ıyordu', 'mış']
      : ['di', 'iyor', 'miştir', 'mektedir', 'mişti', 'iyordu', 'miş'],
  );
};
/** Nouns for many persons in all their cases: "aileler", "ailelerin", "aileleri", "ailelere". */
const many = (...nouns: readonly string[]): string =>
  nouns
    .flatMap((noun) => {
      const back = /[aıou][^aeıioöuü]*$/u.test(noun);
      const several = noun + (back ? 'lar' : 'ler');
      const high = back ? 'ı' : 'i';
      const low = back ? 'a' : 'e';
      return ['', high, `${high}n`, low, `d${low}n`, `${high}n${high}n`, `${high}n${low}`].map(
        (ending) => several + ending,
      );
    })
    .join('|');
/** "ne … ne …" of a yes and a no in either order, with and without "de". */
const neither = (yes: readonly string[], no: readonly string[]): string =>
  [...yes.flatMap((a) => no.map((b) => [a, b])), ...no.flatMap((a) => yes.map((b) => [a, b]))]
    .flatMap(([a, b]) => [`ne ${a} ne ${b}`, `ne ${a} ne de ${b}`])
    .join('|');
const DENIAL = { polarity: 'denies', denies: 'content', frame: 'object' } as const;

export const tr: AttributionLanguage = {
  code: 'tr',
  sources: 'Written for this project from the usage of Turkish news agencies.',
  order: 'verb-final',
  subjectParticles: 'ise',
  caseEndings:
    'nda|nde|ndan|nden|na|ne|ya|ye|a|e|ta|te|da|de|dan|den|tan|ten|lar|ler|ları|leri|nın|nin|mız|miz|mızca|mizce',
  ownerEndings: 'nın|nin|nun|nün|ının|inin|unun|ünün|ların|lerin|ın|in|un|ün',
  clauseEndings: {
    orders: 'masını|mesini|malarını|melerini|mamasını|memesini',
    promises:
      'acağını|eceğini|acaklarını|eceklerini|acağına|eceğine|acaklarına|eceklerine|acağımızı|eceğimizi',
    passives: 'ıl|il|ul|ül|ın|in|un|ün|lan|len|ılma|ilme|ulma|ülme|ılmay|ilmey|ulmay|ülmey',
  },
  head: 'last',
  subject: 'clause-start',
  proDrop: true,
  commaOpensContent: false,
  verbEndings: '',
  adverbEndings: '',
  prefixes: { noun: '', verb: '' },
  recitals: {
    works:
      'şiir|şiiri|şiirini|şiirinden|dize|dizeleri|dizelerini|beyit|beyti|beytini|ayet|ayeti|ayetini|ayetleri|ayetlerini|sure|suresini|ilahi|ilahisini|dua|duasını',
    verbs: 'okudu|okudular|okundu|okuyor',
  },
  capitals: true,
  speakers: speakerWords,
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
    adverb: 'ayrıca|ise|daha önce|yine|bir kez daha|açıkça|sonra|önce|şöyle|şunları|şu ifadeleri',
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
    cue('söylemek', finite('söyledi', 'söylüyor', 'söylemiş'), {
      participles: nominal('söyledi', 'k'),
    }),
    cue('söyleyen', 'söyleyen|söyleyip|söyleyerek', { frame: 'agent' }),
    cue(
      'demek',
      `${finite('dedi', 'diyor', 'demiş')}|derdi|${diye('konuştu', 'kaydetti', 'yazdı', 'belirtti', 'ekledi', 'cevap verdi', 'yanıt verdi', 'seslendi', 'konuşuyor', 'açıkladı', 'anlattı', 'bağırdı', 'söyledi', 'karşılık verdi', 'fısıldadı', 'mırıldandı', 'düzeltti', 'düzeltiyor', 'özetledi', 'takıldı', 'savundu', 'itiraz etti', 'karşı çıktı', 'karşı çıkıyor', 'anlatıyor', 'yanıtladı')}|şeklinde konuştu|karşılığını verdi|sözlerine ekledi|sözleriyle anlattı|karşılık verdi|karşılık veriyor|kestirip attı|araya girdi|araya giriyor|söze karıştı`,
      { participles: nominal('dedi', 'k') },
    ),
    cue(
      'diyen',
      `diyen|diyerek|diye yakınan|yanıtını veren|sözleriyle|${diye('konuşan', 'soran', 'ekleyen', 'seslenen')}|karşılığını veren`,
      {
        frame: 'agent',
      },
    ),
    cue('belirtmek', finite('belirtti', 'belirtiyor', 'belirtmiş'), {
      participles: nominal('belirtti', 'k'),
    }),
    cue('belirten', 'belirten|belirterek', { frame: 'agent' }),
    cue(
      'açıklamak',
      `${finite('açıkladı', 'açıklıyor', 'açıklamış')}|açıklamasında bulundu|açıklama yaptı`,
      { participles: nominal('açıkladı', 'k') },
    ),
    cue('açıklayan', 'açıklayan|açıklayarak', { frame: 'agent' }),
    cue(
      'ifade etmek',
      `${finite('ifade etti', 'ifade ediyor', 'ifade etmiş')}|ifadesini kullandı|ifadelerini kullandı|ifadelerine yer verdi|dile getirdi|dile getiriyor|dile getirmiş`,
      { participles: `${nominal('ifade etti', 'k')}|${nominal('dile getirdi', 'k')}` },
    ),
    cue('ifade eden', 'ifade eden|ifade ederek|dile getiren|dile getirerek', { frame: 'agent' }),
    cue('vurgulamak', finite('vurguladı', 'vurguluyor', 'vurgulamış'), {
      participles: nominal('vurguladı', 'k'),
    }),
    cue('vurgulayan', 'vurgulayan|vurgulayarak', { frame: 'agent' }),
    cue('kaydetmek', finite('kaydetti', 'kaydediyor', 'kaydetmiş'), {
      participles: nominal('kaydetti', 'k'),
    }),
    cue('eklemek', finite('ekledi', 'ekliyor', 'eklemiş')),
    cue('ekleyen', 'ekleyen|kaydeden|kaydederek', { frame: 'agent' }),
    cue(
      'bildirmek',
      `${finite('bildirdi', 'bildiriyor', 'bildirmiş')}|bilgisini verdi|bilgisini paylaştı`,
      { participles: nominal('bildirdi', 'k') },
    ),
    cue('bildiren', 'bildiren|bildirerek', { frame: 'agent' }),
    cue('duyurmak', `${finite('duyurdu', 'duyuruyor', 'duyurmuş')}|duyurur|bildirir|haber verdi`, {
      participles: nominal('duyurdu', 'k'),
    }),
    cue(
      'iddia etmek',
      [
        finite('iddia etti', 'iddia ediyor', 'iddia etmiş'),
        finite('öne sürdü', 'öne sürüyor', 'öne sürmüş'),
        finite('ileri sürdü', 'ileri sürüyor', 'ileri sürmüş'),
      ].join('|'),
      {
        participles: [
          nominal('iddia etti', 'k'),
          nominal('öne sürdü', 'k'),
          nominal('ileri sürdü', 'k'),
        ].join('|'),
      },
    ),
    cue('iddia eden', 'iddia eden|öne süren|ileri süren', { frame: 'agent' }),
    cue('aktarmak', `${finite('aktardı', 'aktarıyor', 'aktarmış')}|nakletti`, {
      participles: nominal('aktardı', 'k'),
    }),
    cue('aktaran', 'aktaran|anlatan|hatırlatan|savunan|hatırlatarak', { frame: 'agent' }),
    cue('anlatmak', finite('anlattı', 'anlatıyor', 'anlatmış'), {
      participles: nominal('anlattı', 'k'),
    }),
    cue(
      'hatırlatmak',
      `${finite('hatırlattı', 'hatırlatıyor', 'hatırlatmış')}|hatırlatır|anımsattı|dikkat çekti|işaret etti`,
      { participles: nominal('hatırlattı', 'k') },
    ),
    cue('yazmak', finite('yazdı', 'yazıyor', 'yazmış'), {
      act: 'writing',
      participles: nominal('yazdı', 'k'),
    }),
    cue(
      'uyarmak',
      `${finite('uyardı', 'uyarıyor', 'uyarmış')}|uyarısında bulundu|uyarısını yaptı`,
      { participles: nominal('uyardı', 'k') },
    ),
    cue(
      'yanıtlamak',
      'yanıtladı|yanıtladılar|yanıtını verdi|cevabını verdi|cevap verdi|yanıt verdi',
    ),
    cue('savunmak', finite('savundu', 'savunuyor', 'savunmuş'), {
      participles: nominal('savundu', 'k'),
    }),
    cue(
      'doğrulamak',
      `${finite('doğruladı', 'doğruluyor', 'doğrulamış')}|${finite('teyit etti', 'teyit ediyor', 'teyit etmiş')}|kabul etti|itiraf etti|itiraf ediyor`,
      { participles: nominal('doğruladı', 'k') },
    ),
    cue('hesaplamak', 'hesapladı|tahmin etti|tahmin ediyor|tespit etti|saptadı'),
    cue(
      'bildirilmek',
      [
        passive('bildiril'),
        passive('belirtil'),
        passive('denil'),
        passive('kaydedil'),
        passive('ifade edil'),
        passive('iddia edil'),
        passive('dile getiril'),
        passive('açıklan'),
        passive('vurgulan'),
        passive('aktarıl'),
        passive('yazıl'),
        passive('hatırlatıl'),
        'öne sürüldü',
        'öne sürülüyor',
        'ileri sürüldü',
        'ileri sürülüyor',
        'duyuruldu',
        'savunuldu',
        'savunuluyor',
        'deniyor',
        'yer aldı',
        'yer alıyor',
        'yazılı',
      ].join('|'),
    ),
    cue(
      'düşünmek',
      `${finite('düşündü', 'düşünüyor', 'düşünmüş')}|inanıyor|inanıyorlar|inanmıyor|inanmıyorlar|görüşünde|kanaatinde|kanısında|düşüncesinde|inancında|umuyor|bekliyor|korkuyor|tahmin ediyor|endişe ediyor|kuşkulanıyor`,
      { act: 'thought' },
    ),
    cue(
      'yalanlamak',
      `${finite('yalanladı', 'yalanlıyor', 'yalanlamış')}|yalanlar|yalanlandı|yalanlanmıştır|yalanlanmaktadır`,
      DENIAL,
    ),
    cue(
      'reddetmek',
      `${finite('reddetti', 'reddediyor', 'reddetmiş')}|reddeder|inkâr etti|inkar etti|inkâr ediyor|inkar ediyor|yadsıdı|yadsıyor|geri çevirdi|geri çeviriyor|geri çevirmiş|haksız buldu|asılsız buldu|kabul etmedi|kabul etmiyor|dışladı|uydurma olarak nitelendirdi|asılsız olarak nitelendirdi`,
      DENIAL,
    ),
    cue(
      'istemek',
      `${finite('istedi', 'istiyor', 'istemiş')}|${finite('talep etti', 'talep ediyor', 'talep etmiş')}|çağrısında bulundu|çağrısı yaptı|çağrıda bulundu|önerdi|öneriyor|önermiş|önermişti|salık verdi|salık veriyor|buyurdu|tembihledi|tembih etti|talimat verdi|talimatını verdi|talimatı verdi|emir verdi|emrini verdi|ısrarla istedi|rica etti|rica ediyor|rica eder|rica etmektedir|emretti|şart koştu|davet etti|davet etmektedir|öğütledi`,
      {
        polarity: 'orders',
        participles: [
          ...['istedi', 'emretti', 'talep etti', 'rica etti', 'önerdi', 'tembihledi'].map((past) =>
            nominal(past, 'k'),
          ),
          nominal('buyurdu', 'k'),
        ].join('|'),
      },
    ),
    cue(
      'söz vermek',
      'söz verdi|söz verdiler|söz vermiş|söz vermiştir|sözü verdi|sözünü verdi|sözünü vermiştir|söz vermişti|güvencesini verdi|güvencesi verdi|güvencesini yineledi|yemin etti|yemin ediyor|yemin ettiler|ant içti|ant içiyor|tehdit etti|tehdit ediyor|tehdidini savurdu|vaadinde bulundu|vaat etmişti|vaat eden|vadediyor|taahhüt etti|taahhüt ediyor|taahhüt etmiştir|vadetti|vaat etti|vaat ediyor|garanti etti|güvence verdi|temin etti|tehdidinde bulundu',
      {
        polarity: 'promises',
        participles: `${nominal('vaat etti', 'k')}|${nominal('söz verdi', 'k')}|${nominal('taahhüt etti', 'k')}`,
      },
    ),
    cue(
      'sormak',
      `${finite('sordu', 'soruyor', 'sormuş')}|merak etti|merak ediyor|sorusunu yöneltti|diye sordu|diye soruyor|diye sordular`,
      {
        polarity: 'asks',
        participles: nominal('sordu', 'k'),
      },
    ),
    cue(
      'göre',
      'göre|bildirdiğine göre|haberine göre|verilerine göre|açıklamasına göre|raporuna göre|tespitlerine göre|anlattığına göre|verdiği bilgiye göre|rakamlarına göre|söylediğine göre|hazırladığı rapora göre|dediğine bakılırsa|duyurduğuna göre|son raporuna göre|iddiasına göre',
      { frame: 'accord-after' },
    ),
    cue('dayanarak', '', {
      frame: 'citing',
      participles:
        'dayanarak|dayandırarak|atıfla|dayandırdığı haberinde|dayandırdığı haberine göre|dayandırdığı habere göre|dayandırdığı haberde|aktardığına göre|edindiği bilgiye göre|edindiği habere göre|aktardığı bilgilere göre',
    }),
    cue('iddiaya göre', 'iddiaya göre|iddialara göre|söylentilere göre', { frame: 'hedge' }),
    cue(
      'gerektirmek',
      'istemektedir|istenmektedir|öngörmektedir|öngörüyor|yasaklamaktadır|yasakladı|tavsiye etti|emretti|çağırdı',
      { polarity: 'orders' },
    ),
    cue('taahhüt etmek', 'taahhüt eder|taahhüt etmektedir|söz veriyor|vaat eder', {
      polarity: 'promises',
    }),
    cue(
      'ne doğrulamak ne yalanlamak',
      `${neither(['doğruladı', 'doğruluyor', 'teyit etti', 'kabul etti', 'kabul ediyor', 'kabul', 'onayladı'], ['yalanladı', 'yalanlıyor', 'reddetti', 'reddediyor', 'inkâr etti', 'inkâr ediyor', 'inkar ediyor'])}|doğrulamadı|doğrulamadılar|doğrulamıyor|doğrulamadığı gibi yalanlamadı|teyit etmedi|yalanlamadı|yalanlamıyor|yalanlamadığı gibi doğrulamadı`,
      {
        frame: 'object',
        polarity: 'unclear',
      },
    ),
    cue(
      'kaçınmak',
      'imtina etti|imtina ediyor|kaçındı|kaçındılar|kaçınıyor|geçiştirdi|geçiştiriyor|yorum yapmak istemedi|görüş bildirmek istemedi|yanıt vermek istemedi|açıklama yapmak istemedi|yanıtlamak istemedi|yanıtlamak istemiyor|konuşmak istemedi|konuşmak istemiyor|açıklamak istemedi|vermek istemedi|bilgi vermeyecek|bilgi vermeyecektir|görüş bildirmeyecek|konuşmayacağını belirtti|konuşmayacağını söyledi',
      { frame: 'object', polarity: 'declines' },
    ),
  ],
  hedges:
    'iddiaya göre|iddialara göre|sözde|muhtemelen|belki|olabilir|görünüyor|öne sürülüyor|iddia ediliyor|sanılıyor',
  settings: '',
  venues:
    'röportajda|röportajında|basın toplantısında|açıklamasında|açıklamada|konuşmasında|konuşmada|programında|programda|paylaşımında|mesajında|mülakatta|toplantısında|televizyonunda|kanalında|kanalına|mektubunda|bildiride|bildirisinde|yayında|yayınında|e-postada|e-postasında|hesabından|hesabında|komisyonunda|oturumda|oturumunda|duruşmada|brifingde|videoda|toplantıda|basın açıklamasında|demecinde|mesajda|mitinginde|mitingde',
  towards: '',
  honorifics: {
    m: 'bay|bey|beyefendi',
    f: 'bayan|hanım|hanımefendi',
    any: 'sayın|dr|prof|general|orgeneral|albay|cumhurbaşkanı|başbakan|bakan|başkan|dışişleri bakanı|içişleri bakanı|savunma bakanı|büyükelçi|vali|sözcü',
  },
  roles: {
    official:
      'yetkili|yetkililer|yetkilisi|yetkilileri|memur|memurlar|görevli|görevliler|üye|üyesi|üyeye|görevliye|yetkiliye',
    diplomat: 'diplomat|diplomatlar|diplomatı',
    source:
      'kaynak|kaynaklar|kaynağı|kaynakları|kaynağa|kaynaklara|kaynaklardan|çevrelere|çevreler|çevrelerine|çevreleri',
    person:
      'kişi|kişiler|isim|isimler|biri|adam|adamcağız|kadın|kız|genç|delikanlı|yolcu|hasta|müşteri|çocuk|tanıdık|kullanıcı|ihtiyar|kişisi|birisi|ses|kimse|kullanıcısı|öğrencisi|öğrenci|üniversiteli|tutuklu|sanık|mağdur|yaralı|emekli|taraftar|kiracı|seyirci|dinleyici|gönüllü|aday',
    spokesperson: 'sözcü|sözcüsü|sözcüleri',
    adviser: 'danışmanları',
    lawmaker: 'milletvekili|milletvekilleri',
    officer: 'subay|subaylar|komutanlar',
    'intelligence-official':
      'istihbarat yetkilisi|istihbarat yetkilileri|güvenlik yetkilisi|güvenlik yetkilileri|güvenlik kaynakları|güvenlik kaynağı',
    expert: 'uzman|uzmanlar|analist|analistler',
    witness: 'tanık|tanıklar|görgü tanığı|görgü tanıkları',
    resident: 'sakin|sakinleri|sakinler|mahalleli',
    activist: 'aktivist|aktivistler|eylemci',
    lawyer: 'avukat|avukatları',
    journalist: 'gazeteci|gazeteciler|muhabir|muhabiri|muhabirler|basın mensupları|basın mensubu',
    mediator: 'arabulucular|müzakereciler',
    employee:
      'çalışan|çalışanlar|işçi|işçiler|çalışanı|görevlisi|hostes|hemşire|kaptan|pilot|şoför|şoförü|bekçi|bekçilerinden|usta|öğretmen|kapıcı|kitapçı|hurdacı|gemici|çiftçi|memuru|mühendis|müfettiş|garson|tenor|spiker|sahibi|patron|müdürü olan|bekçisi|simitçi|çaycı|çoban|bakıcı|çevirmen|kontrolör|futbolcu|malzemeci|muhasebeci|berber|kuaför|terzi|fırıncı|bakkal|taksici|kamyoncu|otobüsçü|gardiyan|itfaiyeci|polis|polis memuru|hamal|aşçı|terapist|yazılımcı|pazarcı|domatesçi|balıkçı|işletmeci|ustabaşı|kalfa|stajyer|tezgâhtar|kasiyer|temizlikçi|makinist|vatman|kondüktör|denizci|çarkçıbaşı|davetli|katılımcı',
    relative:
      'torun|torunu|torunum|kızı|oğlu|annem|babam|annesi|babası|dayısı|komşum|komşumun torunu|arkadaşım|kocası|karısı|eşi',
  },
  seniorities: { senior: 'üst düzey|kıdemli|yüksek rütbeli', former: 'eski' },
  offices:
    'cumhurbaşkanı|başbakan|bakan|bakanı|başkan|başkanı|lider|lideri|vali|valisi|sözcü|sözcüsü|büyükelçi|büyükelçisi|komutan|komutanı|müdür|müdürü|genel müdürü|genel sekreteri|sekreteri|kral|kralı|emir|emiri|savcı|temsilcisi|yardımcısı|kaymakam|kaymakamı|amir|amiri|hâkim|hakim|yargıç|başhekim|başhekimi|muhtar|muhtarı|şef|şefi|sekreter|sorumlu|sorumlusu|ataşe|ataşesi|rektör|rektörü|dekan|dekanı|başsavcı|başsavcısı|savcısı|yönetici|yöneticisi|hakem|hakemi|antrenör|kaptanı|müfettişi|iddia makamı|elçisi|nöbetçi hâkim|komiser|komiseri|başkan yardımcısı|vali yardımcısı|müdür yardımcısı|danışman|danışmanı|elçi|avukatı|müsteşar|müsteşarı|kâtip|kâtibi|katip|katibi|müşavir|müşaviri|menajer|menajeri|arabulucu|müzakereci|başmüzakereci|mevkidaş|mevkidaşı|başkanvekili|kayyum|noter|imam|imamı|müftü|müftüsü|papaz|haham|rektör yardımcısı|genel yayın yönetmeni|editör|editörü|küratör|küratörü|kurucu|kurucusu|başekonomist|başekonomisti|başhemşire|teknik direktör|teknik direktörü|hoca|delege|delegesi|konsolos|konsolosu|müezzin|veteriner|veterineri|eczacı|eczacısı|denetçi|denetçisi|sayman|saymanı|bakan hanım|bakan bey|müdür bey|müdür hanım',
  organisations:
    'bakanlık|bakanlığı|hükümet|hükümeti|ordu|ordusu|parti|partisi|polis|üniversite|üniversitesi|meclis|meclisi|parlamento|örgüt|örgütü|kurum|kurumu|komite|komitesi|komisyon|komisyonu|şirket|şirketi|banka|bankası|beyaz saray|mahkeme|mahkemesi|ofis|ofisi|büyükelçilik|büyükelçiliği|konsey|konseyi|birlik|birliği|vakıf|vakfı|dernek|derneği|idaresi|müdürlüğü|kuvvetleri|bakanlığa|saray|sarayı|kurul|kurulu|oda|odası|sendika|sendikası|kooperatif|kooperatifi|platform|platformu|konfederasyon|konfederasyonu|federasyon|federasyonu|merkez|merkezi|müdürlük|idare|daire|dairesi|belediye|belediyesi|valilik|valiliği|kaymakamlık|kaymakamlığı|savcılık|savcılığı|başsavcılık|başsavcılığı|başkanlık|başkanlığı|cumhurbaşkanlığı|başbakanlık|başbakanlığı|firma|firması|yayınevi|işletme|işletmesi|kulüp|kulübü|kuruluş|kuruluşu|teşkilat|teşkilatı|heyet|heyeti|delegasyon|delegasyonu|otorite|otoritesi|jandarma|emniyet|hastane|hastanesi|müze|müzesi|okul|okulu|rektörlük|rektörlüğü|yönetim|yönetimi|ortaklık|ortaklığı|hükûmet|hükûmeti|muhalefet|koalisyon|itfaiye|enstitü|enstitüsü|rasathane|rasathanesi|şube|şubesi|kızılay|demiryolları|su işleri|işletmecisi|taşeron|yüklenici|üretici|kilise|kilisesi|borsa|borsası|tabipler|arşivi|arşiv|senato|ittifak|ittifakı|cephe|cephesi|hareket|hareketi|grup|grubu|holding|holdingi|inisiyatifi|fakülte|fakültesi|istasyon|istasyonu|laboratuvar|laboratuvarı|sandık|sandığı|büro|bürosu|sözcülük|sözcülüğü|karargâh|karargâhı|genelkurmay|dışişleri|içişleri|maliye|taraf|tarafı|konsolosluk|konsolosluğu|elçilik|elçiliği|akademi|akademisi|ticaret odası|dekanlık|dekanlığı|müftülük|müftülüğü|noterlik|tapu|gümrük|karakol|karakolu|cezaevi|cezaevleri|üretici birliği|danıştay|yargıtay|sayıştay|kızılhaç|yeşilay|birleşmiş milletler|avrupa birliği|nato|tugay|tugayı|alay|filo|filosu|takım|takımı|ekip|ekibi|koro|orkestra|orkestrası|tiyatro|tiyatrosu|lise|lisesi|kolej|koleji|fabrika|fabrikası|madencilik|sanayicileri|ihracatçıları|taşımacılık|havayolu|havayolları|denizcilik',
  outlets:
    'gazete|gazetesi|ajans|ajansı|kanal|kanalı|televizyon|televizyonu|radyo|radyosu|haber|site|sitesi|dergi|dergisi|postası|haberler|gazetesine',
  documents:
    'rapor|raporu|bildiri|bildirisi|açıklama|belge|belgeler|mektup|mektubu|anket|yasa|makale|araştırma|rapora|tutanak|tutanağı|genelge|genelgesi|sözleşme|sözleşmesi|not|nota|dilekçe|iddianame|iddianamesi|bülten|bülteni|metin|metni|plan|planı|karar|kararı|makalesi|protokol|protokolü|anketi|istatistik|istatistikleri|yönetmelik|tüzük|tüzüğü|satır|satırı|inceleme|incelemesi|kayıtlar|veriler|verileri|mesaj|mesajı|ilan|ilanı|yazı|yazısı|duyuru|duyurusu|sonuçlar|sonuçları|tahmin|tahminleri|hesap|hesapları|kanun|kanunu|anayasa|madde|maddesi|liste|listesi|yönerge|yönergesi|yazışma|yazışması|yazışmalar|kayıt|kaydı|tutanaklar|şartname|şartnamesi|ihbarname|fezleke|fezlekesi|mahkeme kararı|belgesi|döküm|dökümü|ifade tutanağı|günlük|günlüğü|takvim|takvimi|broşür|broşürü|etiket|etiketi|tabela',
  collectives: `basın|medya|uzmanlar|analistler|gözlemciler|sakinler|muhalifler|tanıklar|eleştirmenler|haberlere|raporlara|balıkçılar|köylüler|yolcular|öğrenciler|çocuklar|hastalar|kadınlar|yaşlılar|sakinleri|görenler|veliler|esnaf|çalışanları|kamyoncular|yaşayanlar|içindekiler|sahipleri|çiftçiler|işçiler|mahalleli|seçmenler|komşular|akrabalar|kaynaklar|uzmanları|iktisatçılar|siteleri|haber siteleri|partisi üyeleri|müşteriler|aileler|milletvekilleri|öğretmenler|doktorlar|avukatlar|kimisi|kimileri|halk|kamuoyu|vatandaş|${many('aile', 'taraftar', 'kiracı', 'yorumcu', 'meteorolog', 'müdavim', 'vatandaş', 'seçmen', 'veli', 'öğrenci', 'öğretmen', 'hasta', 'yolcu', 'köylü', 'kadın', 'çocuk', 'genç', 'emekli', 'esnaf', 'gözlemci', 'uzman', 'analist', 'iktisatçı', 'eleştirmen', 'muhalif', 'tanık', 'balıkçı', 'çiftçi', 'işçi', 'çalışan', 'komşu', 'akraba', 'müşteri', 'turist', 'sürücü', 'şoför', 'gazeteci', 'izleyici', 'seyirci', 'okur', 'dinleyici', 'dede', 'büyük', 'taraf', 'hak sahibi', 'mağdur', 'mülteci', 'göçmen', 'protestocu', 'gösterici', 'tutuklu', 'mahkûm', 'asker', 'er', 'doktor', 'hekim', 'avukat', 'hukukçu', 'bilim insanı', 'araştırmacı', 'tarihçi', 'sanatçı', 'yazar', 'yatırımcı', 'üretici', 'tüccar', 'kaçakçı', 'ziyaretçi', 'davetli', 'sakin', 'yaşlı', 'çevreci')}`,
  anonymity:
    'adının açıklanmasını istemeyen|adının açıklanmaması koşuluyla|isminin açıklanmasını istemeyen|ismini vermek istemeyen|adını vermek istemeyen|isimsiz|kimliği açıklanmayan|konuya yakın|bilgi sahibi|adı açıklanmayan|adının geçmemesini isteyen|adının yazılmasını istemeyen|adının açıklanmamasını isteyen|isimlerinin saklı tutulmasını isteyen|adının saklı kalmasını isteyen|ismini vermeyen|adını vermeyen|kimliğini gizleyen|adını söylemeyen|isminin yazılmasını istemeyen|isminin saklı tutulmasını isteyen|yakın bir ismin',
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
  refusedActs:
    'yorum|yorum yapmaktan|yorum yapmayı|yorum yapmak|açıklama yapmaktan|açıklama yapmayı|yanıtlamayı|yanıtlamaktan|cevaplamayı|cevaplamaktan|cevap vermeyi|yanıt vermeyi|konuşmayı|konuşmaktan|açıklamayı|açıklamaktan|söylemeyi|söylemekten|bildirmeyi|bildirmekten|yorumlamayı|yorumlamaktan|değerlendirmeyi|değerlendirmekten|doğrulamayı|paylaşmayı|bilgi vermeyi|bilgi vermekten|ad vermeyi|rakam vermeyi|görüşmeyi',
  silences:
    'henüz yorum yapmadı|yorum yapmadı|henüz açıklama yapmadı|açıklama yapmadı|sessiz kaldı|sessizliğini koruyor|yanıt vermedi|henüz yanıt vermedi|kamuoyu önünde görülmedi',
  reportWords:
    'haber|haberi|haberler|haberleri|haberini|röportaj|röportajı|röportajını|mülakat|mülakatı|mülakatını|söyleşi|söyleşiyi|söyleşisi|demeç|demeci|paylaşım|paylaşımı|yayın|yayını|uydurma|sahte|asılsız haber',
  propositionWords: 'yönündeki|yolundaki|ilişkin|dair|şeklindeki|hakkındaki|ilgili',
  falsehoods:
    'asılsız|yalan|uydurma|gerçek dışı|gerçeği yansıtmıyor|doğru değil|sahte|yalandır|asılsızdır|doğru olmadığını|gerçek olmadığını|uydurmadır|hayal ürünü|hayal ürünüdür|çarpıtma|iftira|iftiradır|safsata|saçmalık|saçma|masal|yalan haber|hayal mahsulü|gerçek dışıdır|gerçeğe aykırıdır|röportaj vermediğini',
  openings: {
    denies:
      'hayır|asla|kesinlikle hayır|yalan|iftira|uydurma|böyle bir şey yok|öyle bir şey yok|böyle bir şey söylemedim|öyle bir şey söylemedim|böyle bir|öyle bir|ne münasebet|yok öyle bir şey',
    declines:
      'yorum yok|yorumum yok|yorum yapmayacağım|yorum yapmıyorum|bu konuya girmeyelim|o konuya girmeyelim|bu konuda konuşmam',
    promises: 'söz veriyorum|söz veriyoruz|yemin ederim|ant olsun|taahhüt ediyorum',
  },
  rubrics: 'canlı|video|son dakika|analiz|görüş|yorum|özel',
  asWords: '',
  disarming: '',
  citingLinks: '',
  citingTails: '',
  relays: 'iletti|ilettiler|ulaştırdı|ulaştırdılar|aktardı|mesajı iletti|yanıtı iletti',
  refusals: 'reddediyor|reddetti|yalanlıyor|yalanladı',
};
