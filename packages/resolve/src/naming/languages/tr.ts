import type { NamingLanguage } from '../language.ts';

export const tr: NamingLanguage = {
  code: 'tr',
  source: 'Written for this project from general knowledge of geography and Turkish news style.',
  capitals: 'names',
  places:
    'İstanbul|İzmir|Bursa|Antalya|Adana|Konya|Gaziantep|Şanlıurfa|Diyarbakır|Mersin|Kayseri|Eskişehir|Samsun|Trabzon|Erzurum|Malatya|Van|Hatay|Hakkari|Şırnak|Mardin|Batman|Siirt|Kahramanmaraş|Manisa|Denizli|Muğla|Balıkesir|Çanakkale|Edirne|Tekirdağ|Kocaeli|Sakarya|Bolu|Zonguldak|Rize|Artvin|Ordu|Giresun|Sivas|Tunceli|Elazığ|Bingöl|Muş|Bitlis|Ağrı|Kars|Ardahan|Iğdır|Kadıköy|Beşiktaş|Üsküdar|Beyoğlu|Taksim|Çankaya|Anadolu|Trakya|Ege|Marmara|Karadeniz|Akdeniz|Boğaz|İstanbul Boğazı|Çanakkale Boğazı|Halep|Humus|İdlib|Lazkiye|Afrin|Kobani|Rakka|Musul|Erbil|Kerkük|Basra|Necef|Kerbela|Süleymaniye|Tel Aviv|Hayfa|Gazze|Gazze Şeridi|Refah|Batı Şeria|Doğu Kudüs|Golan Tepeleri|Sina|İskenderiye|Bingazi|İsfahan|Şiraz|Meşhed|Tebriz|Kum|Ahvaz|Bender Abbas|Buşehr|Natanz|Dubai|Cidde|Mekke|Medine|New York|Los Angeles|Chicago|Kaliforniya|Teksas|Florida|Cenevre|Zürih|Milano|Barselona|Münih|Frankfurt|Hamburg|Manchester|Keşmir|Karaçi|Lahor|Kandehar|Şanghay|Hong Kong|Kırım|Harkov|Odessa|Donetsk|Karabağ|Dağlık Karabağ|Nahçıvan|Avrupa|Asya|Afrika|Amerika|Latin Amerika|Orta Doğu|Ortadoğu|Körfez|Basra Körfezi|Hürmüz Boğazı|Hürmüz|Kızıldeniz|Hazar Denizi|Süveyş Kanalı|Kafkasya|Balkanlar|Nil|Fırat|Dicle|Tuna',
  placeNouns:
    'şehri|kenti|ili|ilçesi|köyü|kasabası|beldesi|mahallesi|bölgesi|eyaleti|başkenti|limanı|havalimanı|havaalanı|nehri|gölü|denizi|boğazı|körfezi|adası|adaları|dağı|dağları|vadisi|ovası|çölü|sahili|sınırı|caddesi|sokağı|meydanı|köprüsü|otoyolu|barajı|kampı|kuzeyi|güneyi|doğusu|batısı|şeridi|yarımadası',
  bodies:
    'TBMM|AKP|CHP|MHP|HDP|PKK|YPG|NATO|AB|BM|Avrupa Birliği|Birleşmiş Milletler|Hamas|Hizbullah|IŞİD|DEAŞ|Taliban|OPEC|Kızılay|Fenerbahçe|Galatasaray|Yargıtay|Danıştay|Sayıştay|Beyaz Saray|Pentagon|AK Parti|İYİ Parti|Reuters|TRT|Google|Facebook|Twitter|Kızılhaç|BM Güvenlik Konseyi|Devrim Muhafızları|Merkez Bankası|Anayasa Mahkemesi',
  bodyNouns:
    'Meclisi|Meclis|Komisyonu|Kurulu|Konseyi|Başkanlığı|Müdürlüğü|Başsavcılığı|Savcılığı|Mahkemesi|Ordusu|Kuvvetleri|Komutanlığı|Emniyet|Emniyeti|Polisi|Jandarma|Birliği|Sendikası|Konfederasyonu|Federasyonu|Odası|Borsası|Ajansı|Gazetesi|Televizyonu|Kulübü|Hastanesi|Okulu|Lisesi|Fakültesi|Enstitüsü|Merkezi|Ofisi|Elçiliği|Büyükelçiliği|Konsolosluğu|Belediyesi|Valiliği|Kaymakamlığı|Müsteşarlığı|Sekreterliği|Örgütü|Teşkilatı|Hareketi|Cephesi|Platformu|Vakfı|Bakanlık|Parti|Partisi|Hükümeti|Kabinesi|Senatosu|Kongresi|Parlamentosu|Muhafızları|Tugayı|Havayolları|Petrolleri|Grubu|Şirketi|Bankası|Kooperatifi|Dairesi|İdaresi|Heyeti|Komitesi|Derneği',
  pronouns: 'anywhere',
  ambiguousPronouns: 'o',
  givenNames:
    'Mehmet|Mustafa|Ahmet|Ali|Hüseyin|Hasan|İbrahim|İsmail|Osman|Yusuf|Murat|Ömer|Ramazan|Halil|Süleyman|Abdullah|Mahmut|Recep|Salih|Fatih|Kadir|Emre|Hakan|Serkan|Orhan|Erhan|Kemal|Cemal|Cem|Can|Deniz|Ekrem|Mansur|Özgür|Bülent|Turgut|Tayyip|Devlet|Binali|Hulusi|Mevlüt|Çavuş|Selahattin|Selim|Yılmaz|Levent|Tolga|Volkan|Uğur|Umut|Onur|Burak|Barış|Kaan|Kerem|Koray|Oğuz|Selçuk|Tarık|Tuncay|Yavuz|Yaşar|Zeki|Nuri|Rıza|Sedat|Sinan|Şükrü|Fatma|Ayşe|Emine|Hatice|Zeynep|Elif|Meryem|Şerife|Zehra|Sultan|Hanife|Merve|Havva|Hacer|Esra|Özlem|Büşra|Leyla|Selin|Sevgi|Sibel|Songül|Aylin|Aysel|Bahar|Canan|Derya|Didem|Dilek|Ebru|Filiz|Gül|Gülay|Hülya|İpek|Melek|Meral|Nalan|Nermin|Nesrin|Nur|Nuray|Pınar|Seda|Serap|Tülay|Yasemin|Yeliz|Abbas|Muhammed|Mahmud|Vladimir|Sergey|Donald|Joe|Emmanuel|Angela|Binyamin|Beşşar',
};
