/** Who speaks in Turkish news: given names, words that tell a gender, and how nouns come back. */
import type { SpeakerWords } from './speaker-words.ts';

export const speakerWords: SpeakerWords = {
  sources: 'Written for this project: common names of Türkiye and of neighbours in its news.',
  givenNames: {
    m: 'abdullah|abdurrahman|adem|adil|adnan|ahmet|akif|akın|alaattin|ali|alp|alper|alperen|arda|arif|asım|atakan|atilla|aydın|ayhan|aykut|aziz|bahadır|barış|bayram|bedri|bekir|berat|berk|bilal|binali|bora|burak|bülent|cahit|can|celal|cem|cemal|cemil|cengiz|cenk|cevat|cevdet|cihan|coşkun|cüneyt|davut|devlet|donald|doğan|doğu|durmuş|ekrem|emin|emir|emrah|emre|ender|enes|engin|ercan|erdal|erdem|erdoğan|ergin|erhan|erkan|erol|ersin|ertan|ertuğrul|esat|eyüp|fahrettin|fahri|faik|faruk|fatih|ferhat|ferit|fethi|feyzi|fikret|fuat|furkan|galip|gökhan|gürkan|habib|hakan|haldun|halil|halit|haluk|hamdi|hamza|harun|hasan|hayati|haydar|hayri|hikmet|hilmi|hulusi|hüseyin|ibrahim|idris|ihsan|ilhan|ilker|ilyas|ismail|ismet|kadir|kamil|kemal|kenan|kerem|korkut|lütfi|mahir|mahmut|mansur|mehmet|melih|mert|mesut|metin|mevlüt|mithat|muammer|muhammed|muharrem|murat|musa|mustafa|muzaffer|mümtaz|naci|nail|namık|nazım|necati|necdet|necmettin|nedim|nejat|nevzat|nihat|niyazi|numan|nuri|okan|oktay|onur|orhan|osman|ozan|oğuz|oğuzhan|polat|rahmi|ramazan|rasim|recep|refik|remzi|reşat|rıdvan|rıfat|rıza|sabri|sadi|sadık|said|salih|sami|sedat|sefa|selahattin|selami|selim|selçuk|semih|serdar|serhat|serkan|sezai|sinan|suat|süleyman|taha|tahir|tamer|taner|tanju|tarık|tayfun|taylan|tayyip|tekin|tolga|tuncay|tuncer|turan|turgut|turhan|ufuk|utku|uğur|vedat|veli|veysel|vladimir|volkan|yakup|yalçın|yasin|yavuz|yaşar|yiğit|yunus|yusuf|yücel|zafer|zeki|ziya|ömer|özgür|özkan|şaban|şahin|şakir|şeref|şevket|şükrü',
    f: 'adile|ahu|ajda|aliye|arzu|asiye|aslı|asuman|asya|aybüke|ayfer|aylin|aynur|aysel|aysun|ayten|ayça|ayşe|ayşegül|azra|bahar|banu|başak|behice|belgin|belma|beren|berna|berrin|betül|beyza|birsen|buket|burcu|canan|cansu|ceren|ceyda|damla|defne|demet|derya|didem|dilara|dilek|ebru|ece|ecem|eda|elif|elmas|emel|emine|esin|esma|esra|fadime|fatma|feride|feriha|feyza|figen|filiz|funda|gamze|gizem|gonca|gökçe|gönül|gül|gülay|gülben|gülcan|gülden|gülizar|gülsüm|gülten|habibe|hacer|hale|halide|hande|hanife|hatice|havva|hülya|hürriyet|ilknur|ipek|jale|jülide|kadriye|kübra|lale|leman|leyla|makbule|mehtap|mehveş|melahat|melek|meliha|melike|melis|meltem|meral|merve|meryem|mine|muazzez|muhterem|mukaddes|müge|müjde|münevver|nadire|nalan|nazan|nazlı|nebahat|necla|nermin|neslihan|nesrin|nevin|neşe|nihal|nilay|nilgün|nilüfer|nimet|nuray|nurcan|nurhan|nursel|oya|pelin|pembe|perihan|pervin|pınar|rabia|rana|reyhan|rukiye|saadet|sabiha|safiye|saliha|sanem|sebahat|seda|selda|selma|sema|semra|seniha|serap|serpil|sevda|sevgi|sevil|sevim|sevinç|seyhan|sezen|sibel|simge|sultan|suna|süheyla|tansu|tuba|tuğba|tuğçe|tülay|tülin|türkan|yasemin|yelda|yeliz|yeşim|yıldız|zehra|zekiye|zeliha|zerrin|zeynep|zübeyde|zühal|çağla|çiğdem|ömür|özden|özge|özlem|ülkü|ümmühan|şebnem|şenay|şengül|şerife|şule|şükran',
    any: 'deniz|evren|güneş|ilkay|kaya|muhlis|olcay|umut|yüksel|özer|ümit',
  },
  gendered: {
    m: 'oğlu|babası|kardeşi|bey|kral|prens',
    f: 'kızı|annesi|kraliçe|prenses|hanım',
  },
  possessives: { m: '', f: '' },
  definites: '',
  nounEndings:
    'ı|i|u|ü|sı|si|su|sü|k|ğı|ği|ğu|ğü|n|nın|nin|nun|nün|lar|ler|ları|leri|mız|miz|ımız|imiz|ğımız|ğimiz',
  firstPerson: 'dım|dim|dum|düm|tım|tim|tum|tüm|dık|dik|duk|dük|tık|tik|tuk|tük|yorum|yoruz',
  hearers: {
    alone: 'bana|ona|bize|onlara|sana|size|kendisine',
    asked: '',
    prefixes: '',
    askedPrefixes: '',
    endings: 'a|e|ya|ye|na|ne',
    askedEndings: 'dan|den|tan|ten|ndan|nden',
  },
  venuePrefixes: '',
  passing: {
    carrying: 'götürdü|teslim etti|verdi|taşıdı',
    sending: 'gönderdi|yolladı',
    messages:
      'mesajını|mesajı|yanıtını|yanıtı|mektubunu|mektubu|önerisini|önerisi|teklifini|teklifi|uyarısını|cevabını|cevabı|talebini|notasını',
    from: '',
    by: 'tarafından|aracılığıyla',
  },
};
