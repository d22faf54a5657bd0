/** Who speaks in German news: given names, words that tell a gender, and how nouns come back. */
import type { SpeakerWords } from './speaker-words.ts';

export const speakerWords: SpeakerWords = {
  sources: 'Written for this project: common names of the German-speaking countries and others.',
  givenNames: {
    m: 'abdullah|achim|adam|adrian|albert|alexander|alfred|ali|alois|andreas|anton|armin|arne|arno|arthur|august|axel|benjamin|bernd|bernhard|björn|boris|bruno|burkhard|carl|carsten|christian|christoph|claus|clemens|cornelius|daniel|david|dennis|detlef|dieter|dietmar|dirk|dominik|donald|eberhard|eckhard|edgar|eduard|egon|emil|emmanuel|enno|erich|erik|ernst|erwin|eugen|fabian|felix|ferdinand|florian|frank|franz|frederik|friedrich|fritz|georg|gerald|gerd|gerhard|gernot|gregor|guido|gunnar|gunther|gustav|günter|günther|hannes|hans|harald|hartmut|heiko|heiner|heinrich|heinz|helge|helmut|hendrik|henning|herbert|hermann|holger|horst|hubert|hubertus|hugo|ingo|jakob|jan|jens|joachim|jochen|joe|johann|johannes|jonas|jonathan|josef|julian|julius|jörg|jürgen|kai|karl|karsten|kevin|klaus|konrad|konstantin|kurt|lars|leo|leon|leonard|lorenz|lothar|ludwig|lukas|malte|manfred|manuel|marcel|marco|marcus|mario|marius|markus|martin|matthias|max|maximilian|mehmet|michael|moritz|mustafa|nico|niklas|nils|norbert|olaf|ole|oliver|oskar|otto|pascal|patrick|paul|peter|philipp|rainer|ralf|ralph|reinhard|rené|richard|robert|roland|rolf|roman|ruben|rudolf|rüdiger|sascha|sebastian|siegfried|siegmar|sigmar|simon|stefan|steffen|stephan|sven|theo|theodor|thilo|thomas|thorsten|tilman|tim|timo|tino|tjark|tobias|tom|torben|torsten|udo|ulf|ulrich|uwe|valentin|viktor|vincent|volker|walter|werner|wilfried|wilhelm|willi|willy|winfried|wladimir|wolf|wolfgang|xaver|yannick',
    f: 'adele|agnes|alexandra|alice|almut|amelie|andrea|angela|angelika|anja|anke|anna|annalena|anne|annegret|annelies|annemarie|annette|antje|antonia|astrid|ayşe|barbara|beate|beatrix|bettina|birgit|birgitta|brigitte|britta|bärbel|carmen|carola|caroline|charlotte|christa|christel|christiane|christina|christine|clara|claudia|cornelia|dagmar|daniela|doris|dorothea|edith|elena|elfriede|elisabeth|elke|ella|ellen|elsa|emilia|emma|erika|esther|eva|fatma|franziska|frauke|friederike|gabriele|gerda|gisela|greta|gudrun|hanna|hannah|hannelore|hedwig|heide|heidi|heike|helena|helene|helga|henriette|hilde|hildegard|ida|ilka|ilse|imke|ines|inga|inge|ingeborg|ingrid|irene|iris|irmgard|isabel|jana|jasmin|jeanette|jennifer|jessica|johanna|judith|julia|juliane|jutta|karin|karla|karoline|katarina|katharina|kathrin|katja|katrin|kerstin|klara|kristina|laura|lea|lena|leonie|lieselotte|lina|linda|lisa|liselotte|lotte|louise|luise|magdalena|maike|manja|manuela|mara|mareike|margarete|margot|margrit|maria|marianne|marie|marina|marion|marlene|marta|martha|martina|mathilde|maya|melanie|mia|michaela|miriam|mirjam|monika|nadine|nadja|natalie|nicole|nina|nora|olga|paula|petra|pia|ramona|rebecca|regina|regine|renate|rita|rosa|rosemarie|ruth|sabine|sabrina|sandra|sara|sarah|saskia|sibylle|silke|silvia|simone|sofia|sonja|sophia|sophie|stefanie|stephanie|susanne|svenja|sylvia|tamara|tanja|tatjana|teresa|theresa|tina|ulrike|ursula|ute|valerie|vanessa|vera|verena|veronika|victoria|viktoria|wiebke|yvonne|zeynep',
    any: 'alex|chris|eike|elia|gerrit|jo|kaya|kim|luca|maxi|mika|nikola|robin|sam|toni',
  },
  gendered: {
    m: 'sprecher|minister|präsident|kanzler|chef|vorsitzender|leiter|bürgermeister|landrat|richter|anwalt|direktor|experte|professor|botschafter|senator|bauer|lehrer|arzt|oberarzt|vater|sohn|bruder|ehemann|witwer|könig|prinz|autor|schauspieler|trainer|geschäftsführer|kommissar|forscher|wissenschaftler',
    f: 'sprecherin|ministerin|präsidentin|kanzlerin|chefin|leiterin|bürgermeisterin|landrätin|richterin|anwältin|direktorin|expertin|professorin|botschafterin|senatorin|bäuerin|lehrerin|ärztin|oberärztin|mutter|tochter|schwester|ehefrau|witwe|königin|prinzessin|autorin|schauspielerin|trainerin|geschäftsführerin|kommissarin|forscherin|wissenschaftlerin|außenministerin|innenministerin|forstwissenschaftlerin',
  },
  possessives: { m: '', f: '' },
  definites:
    'der|die|das|den|dem|des|dieser|diese|dieses|diesem|diesen|jener|jene|jenes|derselbe|dieselbe',
  nounEndings: 's|es|n|en|e',
  firstPerson: '',
  hearers: {
    alone: 'ihm|ihr|ihnen|mir|uns|ihn|mich',
    asked: '',
    prefixes: '',
    askedPrefixes: '',
    endings: '',
    askedEndings: '',
  },
  venuePrefixes: '',
  passing: {
    carrying: 'überreichte|überreichten|brachte|reichte',
    sending: 'schickte|sandte|richtete',
    messages:
      'antwort|nachricht|botschaft|brief|schreiben|vorschlag|angebot|note|warnung|forderung|bedingungen|bitte',
    from: 'von|aus',
    by: 'von|durch|über',
  },
};
