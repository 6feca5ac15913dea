import type { Field, Table } from './datapackage.ts';

/** What each column of a table is to its rows, as far as its schema tells. */
export type Roles = Readonly<{
  time?: Field;
  /** What a row is of: a place by its code or name, or whatever else the key has. */
  thing?: Field;
  /** The names of the things, where `thing` has their codes. */
  name?: Field;
  isPlace: boolean;
  unit?: Field;
  estimated?: Field;
  /** What sets rows of one table apart in kind: a step, a product. */
  key: readonly Field[];
  /** How a figure was come by, or a remark on it. */
  basis: readonly Field[];
  values: readonly Field[];
}>;

const TIME = /^(?:year|as_of|date|month|quarter|period)$|_(?:year|date)$/;
const PLACE = /^(?:country_code|country|nation|state|region|province|territory|place)$/;
const UNIT = /^(?:unit|currency)$/;
const BASIS = /^(?:basis|notes?|remarks?|method|status|comments?)$/;
const ESTIMATED = /^(?:is_)?estimated?$/;

export function rolesOf({ schema: { fields, primaryKey } }: Table): Roles {
  const strings = fields.filter(({ type, name }) => type === 'string' && name !== 'source');
  const isKey = ({ name }: Field) => primaryKey.length === 0 || primaryKey.includes(name);
  const time = fields.find(({ name, type }) => TIME.test(name) && type !== 'boolean');
  const unit = strings.find(({ name }) => UNIT.test(name));
  const places = strings.filter(({ name }) => PLACE.test(name));
  const basis = strings.filter(({ name }) => BASIS.test(name));
  const estimated = fields.find(({ name, type }) => ESTIMATED.test(name) && type === 'boolean');
  const known = new Set([time, unit, ...places, ...basis]);
  const others = strings.filter((field) => !known.has(field) && isKey(field));
  const [only, second] = others;
  const isOfOther = places.length === 0 && primaryKey.length > 0 && second === undefined;
  const thing = isOfOther ? only : places[0];
  const name = isOfOther ? strings.find((field) => field.name === 'name') : places[1];
  return {
    ...(time && { time }),
    ...(thing && { thing }),
    ...(name && { name }),
    isPlace: places.length > 0,
    ...(unit && { unit }),
    ...(estimated && { estimated }),
    key: others.filter((field) => field !== thing),
    basis,
    values: fields.filter(
      (field) =>
        (field.type === 'number' || field.type === 'integer') &&
        field !== time &&
        !primaryKey.includes(field.name),
    ),
  };
}
