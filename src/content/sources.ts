/** A document that carries what we say. */
export interface Source {
  /** Who published it. */
  readonly publisher: string;
  /** Its title; in lower case, a description of a page whose title we do not know. Not translated. */
  readonly title: string;
  readonly year?: number;
  /** Set only where the exact address is known. */
  readonly url?: string;
  /** Known to us only through another page that quotes it. */
  readonly secondHand?: true;
}

/** Every document that a claim rests on, read as a stored copy in November 2026 unless marked second-hand. */
export const sources = {
  aba: { publisher: 'Australian Breastfeeding Association', title: 'Lactation after infant death', url: 'https://www.breastfeeding.asn.au/bfinfo/lactation-after-infant-death' },
  abm32: { publisher: 'Academy of Breastfeeding Medicine', title: 'Protocol #32: Hyperlactation', year: 2020 },
  abm36: { publisher: 'Academy of Breastfeeding Medicine', title: 'Protocol #36: The mastitis spectrum', year: 2022, secondHand: true },
  abm8: { publisher: 'Academy of Breastfeeding Medicine', title: 'Protocol #8: Human milk storage', year: 2017 },
  abmSharing: { publisher: 'Academy of Breastfeeding Medicine', title: 'position statement on informal milk sharing', year: 2017 },
  aneurin: { publisher: 'Aneurin Bevan Healthier Together (NHS)', title: 'page on an unwell baby under 3 months' },
  app: { publisher: 'Action on Postpartum Psychosis', title: 'page on getting help' },
  bcWomens: { publisher: 'BC Women’s Hospital', title: 'Stillbirth and newborn loss', url: 'https://www.bcwomens.ca/health-info/pregnancy-parenting/stillbirth-newborn-loss' },
  bliss: { publisher: 'Bliss', title: 'expressing and storing milk for a baby in neonatal care' },
  bmc: { publisher: 'BMC Pregnancy and Childbirth', title: 'on blood in milk in the first days (s12884-022-05048-5)', year: 2022 },
  bucks: { publisher: 'Buckinghamshire Healthcare NHS Trust', title: 'leaflet on hand expressing' },
  cdcPump: { publisher: 'CDC', title: 'How to keep your breast pump kit clean', year: 2017 },
  cdcMilk: { publisher: 'CDC (United States)', title: 'Storage and preparation of breast milk', year: 2019, secondHand: true },
  cochrane2016: { publisher: 'Cochrane', title: 'Methods of milk expression for lactating women (CD006170.pub5)', year: 2016 },
  cochrane2020: { publisher: 'Cochrane', title: 'Treatments for breast engorgement during lactation (CD006946)', year: 2020 },
  cps: { publisher: 'Canadian Paediatric Society', title: 'on human milk banking and sharing', year: 2020 },
  cuh: { publisher: 'Cambridge University Hospitals NHS', title: 'Antenatal hand expression of breast milk', url: 'https://cuh.nhs.uk/patient-information/antenatal-hand-expression-of-breast-milk-guidance' },
  cuhNappy: { publisher: 'Cambridge University Hospitals NHS', title: 'What’s in a nappy?', url: 'https://www.cuh.nhs.uk/rosie-hospital/pregnancy-labour-and-birth/going-home/caring-for-your-baby/what%E2%80%99s-nappy' },
  cumbria: { publisher: 'NHS North Cumbria', title: 'page on hand expressing' },
  derbyshireMilk: { publisher: 'Derbyshire Healthy Family (NHS)', title: 'Storing breastmilk', url: 'https://www.derbyshirehealthyfamily.org.uk/breastfeeding/practical-tips/storing-breastmilk' },
  douglas: { publisher: 'Douglas', title: 'International Breastfeeding Journal, s13006-023-00588-8', year: 2023 },
  elht: { publisher: 'East Lancashire Hospitals NHS', title: 'page on wet nappies' },
  fdaUsed: { publisher: 'US Food and Drug Administration', title: 'statement on used and shared breast pumps', year: 2013, secondHand: true },
  fda: { publisher: 'US Food and Drug Administration', title: 'page on donor human milk', secondHand: true },
  flaherman: { publisher: 'Flaherman and others', title: 'randomised trial of hand expression and pumping, 12-36 hours after birth (PMC5332145)' },
  forthValley: { publisher: 'NHS Forth Valley', title: 'Colostrum harvesting', url: 'https://nhsforthvalley.com/health-services/az-of-services/maternity/maternity-leaflets/colostrum-harvesting' },
  genuineLactation: { publisher: 'Genuine Lactation', title: 'Wearable pumps and milk supply expectations', url: 'https://genuinelactation.com/blog-for-breastfeeding-families/wearable-pumps-and-milk-supply-expectations' },
  ggc: { publisher: 'NHS Greater Glasgow and Clyde', title: 'page on fever in babies' },
  healthdirect: { publisher: 'healthdirect Australia', title: 'page on breast engorgement' },
  healthierTogether: { publisher: 'NHS Healthier Together', title: 'page on expressing (what0-18.nhs.uk)' },
  healthify: { publisher: 'Healthify NZ', title: 'page on mastitis' },
  helpMe: { publisher: 'helpmebreastfeed.net', title: 'breastfeeding checklist' },
  howStuffWorks: { publisher: 'HowStuffWorks', title: 'How breast pumps work', url: 'https://science.howstuffworks.com/innovation/everyday-innovations/breast-pump2.htm' },
  hongNgoc: { publisher: 'Hồng Ngọc Hospital, Hanoi', title: 'an obstetrician on milk sharing (kenh14.vn)', year: 2025 },
  hse: { publisher: 'HSE Ireland', title: 'Sepsis during and after pregnancy' },
  inspq: { publisher: 'INSPQ Québec', title: 'Mieux vivre avec notre enfant' },
  kent: { publisher: 'Kent and Medway NHS', title: 'Postnatal depression', url: 'https://www.kentandmedwaylms.nhs.uk/after-birth/emotional-wellbeing-after-birth/post-natal-depression' },
  lactapp: { publisher: 'LactApp', title: 'page on waking a newborn to feed' },
  lalactation: { publisher: 'LA Lactation', title: 'on the CDC’s guidelines for pump parts', url: 'https://lalactation.com/?p=682' },
  leeds: { publisher: 'Leeds Teaching Hospitals NHS Trust', title: 'leaflet on breast care after a loss', url: 'https://leedsth.nhs.uk/?p=42105' },
  lll: { publisher: 'La Leche League', title: 'page on mastitis (pi-web.eu)', secondHand: true },
  marmet: { publisher: 'La Leche League International', title: 'Marmet technique of hand expression' },
  meier: { publisher: 'Meier and others', title: 'Which breast pump for which mother (Journal of Perinatology, PMC4920726)', year: 2016, url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4920726/' },
  msf: { publisher: 'Médecins Sans Frontières', title: 'Essential obstetric and newborn care, appendix 3' },
  mumAndBaby: { publisher: 'Mum & Baby', title: 'Nappy content', url: 'https://mumandbabyaccessible.imagineear.com/?p=757' },
  nct: { publisher: 'NCT', title: 'What’s in a nappy?', url: 'https://studylib.net/doc/8375073/what-s-in-a-nappy%3F-how-to-know-your-baby-is-feeding-well' },
  nctPumps: { publisher: 'NCT', title: 'Expressing breastmilk and different kinds of breast pumps', url: 'https://www.nct.org.uk/information/baby-toddler/feeding-your-baby-or-toddler/expressing-breastmilk-and-different-kinds-breast-pumps' },
  nhmrcMilk: { publisher: 'NHMRC (Australia)', title: 'Infant Feeding Guidelines, page 59', year: 2012 },
  nhsMilk: { publisher: 'NHS (England)', title: 'page on expressing and storing breast milk', secondHand: true },
  nhsPsychosis: { publisher: 'NHS', title: 'Postpartum psychosis', secondHand: true },
  openUniversity: { publisher: 'The Open University', title: 'HEAT Ethiopia, expressing breast milk' },
  owh: { publisher: 'US Office on Women’s Health', title: 'text on let-down', secondHand: true },
  oxfordshire: { publisher: 'Oxfordshire Healthier Together (NHS)', title: 'page on an unwell baby under 3 months' },
  rcem: { publisher: 'Royal College of Emergency Medicine', title: 'Neonates in the ED: growth and feeding', year: 2024, url: 'https://www.rcemlearning.co.uk/foamed/when-weight-loss-isnt-a-good-thing-neonates-in-the-ed-growth-feeding/' },
  salty: { publisher: 'Margaret Salty', title: 'page on low milk supply (margaretsalty.com)', year: 2025, secondHand: true },
  smyth: { publisher: 'Carol Smyth', title: 'Expressing breastmilk: what kind of pump should I get?', year: 2019, url: 'https://carolsmyth.co.uk/breastfeeding-resources/posts/2019/march/expressing-breastmilk-what-kind-of-pump-should-i-get' },
  start4life: { publisher: 'NHS Start4Life', title: 'page on expressing' },
  syb: { publisher: 'South Yorkshire Healthier Together (NHS)', title: 'My baby is yellow / jaundice', url: 'https://sybhealthiertogether.nhs.uk/new-content-from-all-sites/under-3-months/my-baby-yellow-jaundice' },
  texasWic: { publisher: 'Texas WIC', title: 'How to use a breast pump', url: 'https://www.breastmilkcounts.com/breastfeeding-basics/how-to-use-a-breast-pump/' },
  tummytalks: { publisher: 'Tummytalks Australia', title: 'questions on breastfeeding', url: 'https://tummytalks.com.au/questions/breastfeeding/?page=7' },
  unicef: { publisher: 'UNICEF', title: 'Counselling card 9: how to hand express', year: 2011, url: 'https://iycf.advancingnutrition.org/cards/1024/9' },
  unicefUk: { publisher: 'Unicef UK Baby Friendly', title: 'infosheet on responsive feeding', year: 2016 },
  upToDate: { publisher: 'UpToDate', title: 'Breast pumps (patient information)', secondHand: true },
  uth: { publisher: 'UTHealth Houston Lactation Foundation', title: 'Pumping tips', url: 'https://med.uth.edu/lactation-foundation/pumping-tips/' },
  wy: { publisher: 'West Yorkshire Healthier Together (NHS)', title: 'My baby is yellow (jaundice)', url: 'https://wyhealthiertogether.nhs.uk/parentscarers/worried-your-baby-unwell-under-3-months/jaundice' },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
