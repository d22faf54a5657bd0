/**
 * Profiles of the languages told apart. Function words, alphabets and frequent endings are from
 * general grammars of each language (own selection); no corpus was counted.
 */
import type { LanguageProfile } from './profile.ts';

export const profiles: readonly LanguageProfile[] = [
  {
    code: 'en',
    script: 'Latn',
    words:
      "the of and to in a is that for it was on with as be by at are this have from or had not but an they which you were his her she he their has would there been we who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through where much your way well down should because each just those people how too little state good very make world still see own work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three than whose yet asked told says say during among within without according whether i am i'm don't it's i've can't him lot please thanks though although however instead yes really something anything every always often four five why nobody",
    letters: '',
    absent: 'äöüßçğışñáéíóúàèìòùâêîôûəåæøłőžčš',
    pieces: '^th the$ ing$ tion ed$ ^wh ght ould ^sh ness ment ers$ ly$ ous$ ck$ ee oo',
  },
  {
    code: 'de',
    script: 'Latn',
    words:
      'der die das und ist in den von zu mit sich auf für nicht es dem ein eine einen einem einer eines als auch an werden aus er hat dass daß sie nach wird bei um am sind noch wie über so zum zur war haben nur oder aber vor bis mehr durch man sein wurde sei ihr ihre ihren seine seinen ich wir kann gegen vom schon wenn habe unter will keine doch dann mir mich uns ihm ihn hatte was wo wer diese dieser dieses diesem zwischen jedoch soll sollen müssen wurden worden seit während ohne weil sagte gibt heute gestern morgen',
    letters: 'äöüß',
    absent: 'çğışñáíóúìòùəåæøłőžčš',
    pieces:
      'sch ung$ ^ge lich$ ich ein$ ^ver ^be ten$ cht ^zu heit$ keit$ tz eit pf ^sp ^st chen$ ck',
  },
  {
    code: 'fr',
    script: 'Latn',
    words:
      "le la les de des du un une et est en à dans que qui pour pas sur au aux avec ce cette ces il elle ils elles on nous vous je tu ne se son sa ses leur leurs mais ou où plus par comme tout tous être avoir fait été sont était ont a y si même deux aussi bien sans peut entre après avant sous selon dont ainsi lors contre encore depuis chez très donc car d'un d'une c'est qu'il n'est l'on déclaré qu'elle trop peu enfant lui rien aucun aucune chaque quel quelle lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain mon ma mes cet afin malgré toujours jamais personne plusieurs beaucoup",
    letters: 'éèêçàùœîôû',
    absent: 'äößğışñəåøłőžčš',
    pieces:
      "eau eux$ ^qu tion ment$ ait$ ent$ ^l' ^d' oi ou eur$ aux$ é$ ée$ ^dé ais$ que$ iq ^qu' ^n' ^s' ^c' ^j' aire$ oir$ ette$ elle$ ille ité$ ure$ âge age$",
  },
  {
    code: 'es',
    script: 'Latn',
    words:
      'el la los las de del y que en un una unos unas es por para con no se su sus lo le les como más pero al o este esta estos estas ese esa eso si ya cuando muy sin sobre ser ha han había era también hasta hay donde quien desde todo nos durante todos uno ni contra otros fue tras según entre dijo está están son fueron porque años ayer hoy',
    letters: 'ñáíóú¿¡',
    absent: 'äöüßçğışàèìòùâêîôûəåæøłőžčšœ',
    pieces: 'ción$ ^qu ado$ ada$ os$ as$ ll ^de ndo$ mente$ dad$ ía ue ie rr ciones$ ^es',
  },
  {
    code: 'it',
    script: 'Latn',
    words:
      "il lo la i gli le di del della dei delle dello degli e che in un una uno è per con non si su sul sulla sono da dal dalla al alla ai alle nel nella nei come più ma anche se o ha hanno questo questa questi queste quello quella suo sua suoi loro ci era stato stata essere tra fra dopo prima ancora solo già molto tutti tutto dove quando perché l'ha c'è ieri oggi contro ogni due",
    letters: 'àèéìòù',
    absent: 'äöüßçğışñâêîôûəåæøłőžčšœwkyjx',
    pieces:
      "zione$ ^gli tt zz cch ato$ ata$ ^ch ^sc ella$ ione$ ità$ ente$ are$ ere$ ghi gi$ ssi ^l' ^un' ll' ^d'",
  },
  {
    code: 'pt',
    script: 'Latn',
    words:
      'o a os as de do da dos das e que em um uma no na nos nas é por para com não se ao à mais como mas foi ele ela eles seu sua seus suas ou quando muito já está eu também só pelo pela até isso entre era depois sem mesmo aos ter são há você disse sobre foram ser tem têm ainda ontem hoje contra',
    letters: 'ãõçáéíóúâêô',
    absent: 'äößğışñəåæøłőžčšœ',
    pieces: 'ção$ ções$ ão$ ^nã nh lh mente$ ado$ ada$ dade$ eir ou$ os$ as$ ^de êm$ ái',
  },
  {
    code: 'nl',
    script: 'Latn',
    words:
      'de het een en van in is op te dat die voor met zijn niet aan er om ook als dan maar bij uit nog naar door over ze hij zij we wij je jij hebben heeft had was wordt worden werd kan zou tot of dit deze wat al geen meer hun haar zich moet tegen na onder omdat volgens veel waar wie zo toen tussen zegt gisteren vandaag',
    letters: 'ĳë',
    absent: 'äößçğışñáíóúàìòùâêîôûəåæøłőžčšœ',
    pieces: 'ij aa ee oo uu ^ge oe ^ver en$ lijk$ heid$ ing$ sch ^be tje$ cht uit',
  },
  {
    code: 'tr',
    script: 'Latn',
    words:
      've bir bu da de için ile olarak olan daha çok en kadar sonra gibi ne ama ancak o her var yok mi mı mu mü değil ise ki ya diye göre dedi söyledi olduğunu oldu olduğu ilk iki yeni önce büyük karşı arasında tarafından üzerine bile hem veya şey ben biz siz onlar bunu bunun böyle şöyle aynı artık hiç bütün tüm yıl gün etti eden edilen ediyor olacak belirtti açıkladı dün bugün yarın nasıl neden kendi içinde şimdi iken sana bana onu işte yani gene yine hep olmak etmek ertesi günü kimse niye',
    letters: 'ğışçöü',
    absent: 'äßñáéíóúàèìòùêôəåæøłőžčšœwqx',
    pieces:
      "lar$ ler$ ları leri ını ini yor$ ında inde mış miş acak ecek dır$ dir$ ığı iği nın$ nin$ an$ ^ya cı üz ım 'da$ 'de$ 'ın$ 'in$ 'un$ 'ün$ 'a$ 'e$ 'ya$ 'ye$ 'dan$ 'den$ 'nın$ 'nin$ eye$ aya$ mak$ mek$ ken$ ımız imiz",
  },
  {
    code: 'az',
    script: 'Latn',
    words:
      'və bir bu da də üçün ilə olan daha çox ən qədər sonra kimi nə amma lakin o hər var yox deyil isə ki ya görə dedi olub edib olduğunu ilk iki yeni əvvəl böyük qarşı arasında tərəfindən üzrə mən biz siz onlar bunu bunun belə eyni artıq heç bütün il gün etdi edən edilən edir olacaq bildirib dünən bugün sabah necə öz haqqında indi yalnız onun bizim niyə hələ',
    letters: 'əğışçöüxq',
    absent: 'äßñáéíóúàèìòùâêîôûåæøłőžčšœw',
    pieces:
      'lar$ lər$ ları ləri ını ini nda$ ndə$ dır$ dir$ mış miş acaq əcək ığı iyi nın$ nin$ ib$ ıb$ lıq lik q$ əl ər',
  },
  {
    code: 'ku',
    script: 'Latn',
    words:
      'û ku li ji bi di de da jî ev ew wî wê wan min te me we ya yê yên ê dike kir kirin bû bûn ne na an lê her gelek piştî berî heye hene ser bo bibe dibe got nav xwe yek du ser hatin hat çi çawa îro duh tu ez em hûn',
    letters: 'êîûçşx',
    absent: 'äöüßğıñáéíóúàèìòùâôəåæøłőžčšœ',
    pieces: 'ên$ ê$ an$ ^di ^xw kir$ îya yê$ ek$ ^he ^bi eke in$ yên$ ^ne wî bûn$',
  },
  {
    code: 'pl',
    script: 'Latn',
    words:
      'i w z na do nie się to że jest o jak po za od co ale tak był była było są przez dla tym ten ta te już tylko jego jej ich może pod przed przy oraz czy bardzo gdy który która które których został została powiedział roku także wczoraj dziś',
    letters: 'ąćęłńóśźż',
    absent: 'äöüßçğışñáéíúàèìòùâêîôûəåæøőčšœ',
    pieces: 'cz sz rz ^prz ie$ ego$ ych$ ów$ ski$ ość nie$ ^po ła$ ał$ dz ^wy',
  },
  {
    code: 'sv',
    script: 'Latn',
    words:
      'och i att det som en på är av för med den till inte han hon de ett om har men var sig så jag vi kan nu från vid eller efter under när hade blev ska också sin sitt mot enligt mellan sade säger igår idag',
    letters: 'åäö',
    absent: 'üßçğışñáíóúàèìòùâêîôûəæøłőžčšœ',
    pieces: 'ing$ ar$ er$ en$ et$ ska$ ^fö sk ade$ tt$ lig$ ^på else$ ^st hj',
  },
  {
    code: 'ru',
    script: 'Cyrl',
    words:
      'и в не на что с он как это по но к из у за от так о же для все она было бы был они мы вы то его её ее их был была были при до или ещё еще если уже только может после без под чтобы также когда где кто который которая которые этого том со во сказал заявил году сообщил почему никто ничего сейчас очень вчера сегодня завтра три пока сколько многим больше всё люди время дома никому лишь почти среди около друг',
    letters: 'ыэёъ',
    absent: 'іїєґўћђљњџјѓќәғқңөұүһ',
    pieces:
      'ого$ ться$ ся$ ение ость ^пр ый$ ая$ ов$ ых$ ать$ ил$ ам$ ом$ ция ит$ ет$ ют$ ии$ ием$ ами$ ях$ ой$ ия$ ут$ ли$ ому$ ешь вш ств',
  },
  {
    code: 'uk',
    script: 'Cyrl',
    words:
      'і в не на що з він як це по але до із у за від так про же для все вона було б був вони ми ви то його її їх була були при або ще якщо вже тільки може після без під щоб також коли де хто який яка які цього та й є зі сказав заявив року повідомив вчора сьогодні завтра',
    letters: 'іїєґ',
    absent: 'ыэёъўћђљњџјәғқңөұүһ',
    pieces: 'ого$ ться$ ся$ ння$ ість ^пр ий$ ів$ ати$ ів ції ою$ ють$',
  },
  {
    code: 'bg',
    script: 'Cyrl',
    words:
      'и на в да се за е от с че по не са със до като това при той тя те ще бе беше след през или но които който която няма има към вече още само около между каза заяви днес вчера утре така както',
    letters: 'ъ',
    absent: 'ыэёіїєґўћђљњџјәғқңөұүһ',
    pieces: 'та$ то$ ът$ ия$ ите$ ната$ ски$ ^пр ване щ ят$ ове$',
  },
  {
    code: 'fa',
    script: 'Arab',
    words:
      'و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده شد گفت وی ما می شود باشد اما یا هر دو همه اگر پس بود بودند دارد داشت دارند کرده کنند کند شود باید چه پیش بین ها های هایی آنها او من تو شما ایشان چند روز سال زیر روی همین همچنین هیچ دیگر ولی چون درباره علیه نمی نیست هستند خواهد توسط می‌شود می‌کند کرده‌اند شده‌است امروز دیروز فردا',
    letters: 'پچژگیک',
    absent: 'ٹڈڑںےہھټډړښځڅڼېۍئێۆڕڵةيىك',
    pieces: 'ها$ های$ ^می می‌ ند$ ان$ ^نمی ای$ تر$ ست$ ده$ یت$ شت$ ^بر ین$',
  },
  {
    code: 'ar',
    script: 'Arab',
    words:
      'في من على أن إن إلى الى التي الذي عن مع هذا هذه ذلك تلك كان كانت لا ما لم لن قد هو هي هم بعد قبل بين كل أو او ثم حتى عند غير كما أي أكثر خلال بعض قال وقال وأضاف الذين حول منذ ولا وفي ومن وكان أنه أنها إنه به له لها فيها فيه منها عليه عليها ليس يكون نحن أنا يوم أمس اليوم غدا',
    letters: 'ةيىكأإؤ',
    absent: 'پچژگیکٹڈڑںےہھټډړښځڅڼېۍێۆڕڵ',
    pieces: '^ال ^وال ^بال ^لل ات$ ين$ ون$ ية$ ة$ ها$ هم$ ^وا ^ي ^ت وا$ ^فال',
  },
  {
    code: 'ur',
    script: 'Arab',
    words:
      'کے کی کا میں ہے اور سے کو نے پر کہ ہیں یہ اس ان تھا تھی تھے ایک بھی ہو کر لیے لئے تک ہی جو گیا گئی نہیں وہ ساتھ بعد کیا کہا دیا گے گا گی جس اپنے اپنی کسی ہوئے ہوئی رہا رہے رہی جا سکتا والے پاکستان آج کل چار دو تین ہم میرے ہمارے ابھی کئی بہت سال وقت گھر بغیر قریب مطابق',
    letters: 'ٹڈڑںےہھیکپچگ',
    absent: 'ټډړښځڅڼېۍێۆڕڵةيىك',
    pieces: 'وں$ یں$ نے$ ئے$ تا$ تی$ ^ہ ہے$ ھا ھی گے$ ^کی',
  },
  {
    code: 'ps',
    script: 'Arab',
    words:
      'د په او چې دی ده سره له کې هم نه دا يې یې دې ته څخه شوی شوې وه وو کړی کړې کړ شو لپاره تر کول کوي کوی باندې خپل خپله يو یو ډول هغه مونږ موږ زه تاسو ټول پر لري وي دغه چا ورته ويلي ویلي زما زموږ ستا مه لا هېڅ هېچا اوس پرون سبا بله بل ځکه خو لکه ډېر ډېره لږ ښه بیا څومره',
    letters: 'ټډړښځڅڼېۍګږپچژ',
    absent: 'ٹڈڑںےہھێۆڕڵة',
    pieces: 'ې$ ول$ وي$ ونو$ ^خپ ونه$ ^و ړي$ ړې$ ښت',
  },
  {
    code: 'ckb',
    script: 'Arab',
    words:
      'لە و بە بۆ کە ئەو ئەم لەگەڵ دەکات هەر یەک دوو هەروەها بوو بووە نییە کرد کردن خۆی ئێمە ئەوان هەموو زۆر دوای پێش بەڵام یان ناو سەر لەسەر تر وەک هەیە دەبێت کراوە ئەوەی گوتی ئەمڕۆ دوێنێ چوار سێ هیچ کەس من ئێستا هێشتا بەردەم پشت لای دواتر پاش نێوان زۆرتر کێ چی چەند',
    letters: 'ێۆڕڵەئڤپچژگ',
    absent: 'ٹڈڑںےہټډړښځڅڼېۍةيىكضصطظثذ',
    pieces: 'ەکان ەوە$ ^دە ێت$ ەی$ انی$ ^ئە ێک$ ی$ ان$ ەکە$ وو$',
  },
  {
    code: 'he',
    script: 'Hebr',
    words:
      'של את על לא הוא היא זה כי גם עם אל או אם כל יותר כך אבל אך היה הם זו אני מה אמר לאחר בין עוד רק יש אין',
    letters: '',
    absent: 'ײױװ',
    pieces: '^ה ^ב ^ל ^ש ^ו ^מ ים$ ות$ ה$',
  },
  {
    code: 'yi',
    script: 'Hebr',
    words:
      'די דער דאס און איז אין פון צו מיט זיך אויף פאר נישט עס א אן איך ער זי מיר האט זענען אבער אויך וואס',
    letters: 'ײױװ',
    absent: '',
    pieces: 'ען$ ער$ ^גע וו יי ט$ אַ אָ',
  },
];
