/** What a quantity measures. `number` is a number of which the text doesn't say; `ordinal` a place in an order. */
export type QuantityKind =
  | 'money'
  | 'percent'
  | 'mass'
  | 'length'
  | 'area'
  | 'power'
  | 'duration'
  | 'count'
  | 'number'
  | 'ordinal';

/** `times` is what the unit multiplies by to reach the canonical one: "kt" is a thousand "t". */
export type Unit = Readonly<{
  kind: QuantityKind;
  unit: string;
  times: number;
  /** Written so only where a comma divides decimals and a full stop thousands. */
  comma: boolean;
}>;

// kind | canonical | names in English and as signs | names where the comma divides decimals
const TABLE = `
money|USD|us dollar,us dollars,u s dollars,american dollars,dollar,dollars,usd,us $,$|us-dollar,euro-dollar,đô la,đô la mỹ,доллар,доллара,долларов,долл,dollars américains,dólar,dólares,美元,美金,米ドル,ドル
money|AUD|australian dollar,australian dollars,aud|австралийских долларов,澳元
money|CAD|canadian dollar,canadian dollars,cad|канадских долларов,加元
money|NZD|new zealand dollars,nzd|
money|SGD|singapore dollars,sgd|
money|EUR|€,euro,euros,eur|евро,欧元,ユーロ
money|GBP|£,pound sterling,pounds sterling,british pounds,sterling,gbp|英镑
money|JPY|yen,japanese yen,jpy|иен,йен,日元,円
money|CNY|yuan,chinese yuan,renminbi,rmb,cny|юаней,юаня,nhân dân tệ,人民币,元
money|KRW|₩,won,korean won,krw|вон,원
money|INR|₹,rupee,rupees,indian rupees,rs,inr|рупий
money|RUB|₽,rouble,roubles,ruble,rubles,rub|рублей,рубля
money|KZT|₸,tenge,kzt|тенге
money|UZS|soum,soums,uzs|сумов
money|VND|₫,dong,vietnamese dong,vnd|đồng
money|ZAR|rand,south african rand,zar|
money|KGS|som,soms,kgs|сомов
money|MYR|ringgit,myr|
money|BRL|reais,brl|
money|SEK|kronor,sek|
money|NOK|kroner,nok|
percent|%|%,per cent,percent,pct|prozent,процент,процента,процентов,phần trăm,pour cent,por ciento
percent|pp|percentage point,percentage points|процентных пункта,процентных пунктов,prozentpunkte,个百分点
percent|‰|‰,per mille|promille
percent|ppm|ppm,parts per million|
mass|t|t,tonne,tonnes,ton,tons,metric ton,metric tons,metric tonnes|tonnen,тонна,тонны,тонн,т,tấn,toneladas,tonelada,吨,公吨,トン
mass|kt*1000|kt,kilotonne,kilotonnes|кт
mass|Mt*1000000|mt|
mass|short ton|short ton,short tons|
mass|kg|kg,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes|kilogramm,кг,килограмм,килограмма,килограммов,公斤,千克
mass|g|g,gram,grams,gramme,grammes|gramm,грамм,граммов,克
mass|mg|mg,milligram,milligrams|мг
mass|lb|lb,lbs,pound,pounds|фунтов,磅
mass|oz|oz,ounce,ounces|унций,盎司
length|km|km,kilometre,kilometres,kilometer,kilometers|км,километр,километра,километров,公里
length|m|m,metre,metres,meter,meters|метр,метра,метров,mét,米
length|cm|cm,centimetre,centimetres,centimeter,centimeters|см
length|mm|mm,millimetre,millimetres,millimeter,millimeters|мм
length|nm|nm,nanometre,nanometres,nanometer,nanometers|нм
length|µm|µm,μm,micron,microns,micrometre,micrometres|
length|ft|ft,foot,feet|
length|mi|mile,miles|
area|km²|square kilometre,square kilometres,square kilometer,square kilometers,sq km,km²|квадратных километров,平方公里
area|m²|square metre,square metres,square meter,square meters,sq m,m²|квадратных метров,平方米
area|ft²|square foot,square feet,sq ft|
area|ha|ha,hectare,hectares|hektar,га,гектаров,公顷
area|acre|acre,acres|
power|kW|kw,kilowatt,kilowatts|квт
power|MW|mw,megawatt,megawatts|мвт
power|GW|gw,gigawatt,gigawatts|гвт
power|kWh|kwh,kilowatt hour,kilowatt hours|
power|MWh|mwh,megawatt hours|
power|GWh|gwh,gigawatt hours|
duration|second|seconds|секунд
duration|minute|minute,minutes|minuten,минут,分钟
duration|hour|hour,hours|stunden,heures,час,часа,часов,小时
duration|day|day,days|tage,tagen,jours,день,дня,дней,ngày,天
duration|working day|working day,working days,business days|рабочих дней,个工作日
duration|week|week,weeks|wochen,semaines,недель,недели,tuần,周
duration|month|month,months|monate,monaten,mois,meses,месяц,месяца,месяцев,个月
duration|year|year,years,yr,yrs|jahre,jahren,ans,années,años,лет,года
duration|decade|decade,decades|десятилетий
duration|century|century,centuries|
count|times|times,fold|раз,раза,lần,倍
count|°C|°c,degrees celsius,degrees|градусов
count|m³|cubic metre,cubic metres,cubic meters,m³|кубометров
count|litre|litre,litres,liter,liters|литров
count|carat|carat,carats|`;

const BLANKS_BETWEEN_HAN = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

function unitsOfTable(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const row of TABLE.trim().split('\n')) {
    const [kind, name = '', english = '', other = ''] = row.split('|');
    const [canonical = name, times = '1'] = name.split('*');
    if (!isKind(kind)) throw new TypeError(`Cannot read the table of units: "${row}" has no kind`);
    const unit = times === '1' ? canonical : 't';
    for (const [names, comma] of [
      [english, false],
      [other, true],
    ] as const) {
      for (const key of names.split(',').filter(Boolean)) {
        units.set(key.replace(BLANKS_BETWEEN_HAN, ' ').replaceAll('-', ' '), {
          kind,
          unit,
          times: Number(times),
          comma,
        });
      }
    }
  }
  return units;
}

function isKind(kind: string | undefined): kind is QuantityKind {
  return /^(?:money|percent|mass|length|area|power|duration|count)$/.test(kind ?? '');
}

/** Unit by its lower-case name, words apart by one blank, Han characters too. */
export const UNITS: ReadonlyMap<string, Unit> = unitsOfTable();

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  CNY: 'yuan',
  JPY: 'yen',
};
const WEIGHT_WORDS: Readonly<Record<string, string>> = { t: 'tonne', kg: 'kilogram', lb: 'pound' };

/** A currency to a reader: "US dollars" for "USD". */
export function currencyInWords(code: string): string {
  return CURRENCY_WORDS[code] ?? code;
}

/** What a price is for: "per kilogram" for "kg". */
export function perInWords(weight: string): string {
  return `per ${WEIGHT_WORDS[weight] ?? weight}`;
}

/** A sign or a code that stands before an amount: "C$" is "c $" here. */
export const CURRENCIES_BEFORE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '€': 'EUR',
    '£': 'GBP',
    '¥': 'JPY',
    '₩': 'KRW',
    '₹': 'INR',
    '₽': 'RUB',
    '₸': 'KZT',
    '₫': 'VND',
    'us $': 'USD',
    'c $': 'CAD',
    'ca $': 'CAD',
    'cad $': 'CAD',
    'a $': 'AUD',
    'au $': 'AUD',
    'nz $': 'NZD',
    's $': 'SGD',
    'hk $': 'HKD',
    'nt $': 'TWD',
    'r $': 'BRL',
    r: 'ZAR',
    rm: 'MYR',
    zar: 'ZAR',
    myr: 'MYR',
    sek: 'SEK',
    nok: 'NOK',
    'rm ¥': 'CNY',
    rs: 'INR',
    rmb: 'CNY',
    usd: 'USD',
    eur: 'EUR',
    gbp: 'GBP',
    aud: 'AUD',
    cad: 'CAD',
    jpy: 'JPY',
    cny: 'CNY',
    krw: 'KRW',
    inr: 'INR',
    kzt: 'KZT',
    rub: 'RUB',
  }),
);
