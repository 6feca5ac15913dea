import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { lengthOf } from './code-points.ts';
import { placedComponentsOf } from './component.ts';
import type { Component, PlacedComponent } from './component.ts';
import type { FormError } from './errors.ts';

const MOST_COMPONENTS = 40;
const LONGEST_DISPLAYED_TEXT = 4000;
const MOST_ROWS = 5;
const MOST_BUTTONS_IN_A_ROW = 5;

/** What Discord's schema lets through and Discord does not, in the parts of a message. */
export function problemsOfComponents(components: readonly Component[], isV2: boolean): FormError[] {
  const placed = placedComponentsOf(components);
  return [
    ...(isV2 ? problemsOfSize(placed) : problemsOfLegacy(components)),
    ...placed.flatMap(problemsOfOne),
    ...duplicatesOf(placed, 'custom_id', 'COMPONENT_CUSTOM_ID_DUPLICATED'),
    ...duplicatesOf(placed, 'id', 'COMPONENT_ID_DUPLICATED'),
  ];
}

function problemsOfSize(placed: readonly PlacedComponent[]): FormError[] {
  const problems: FormError[] = [];
  const path = ['components'];
  if (placed.length > MOST_COMPONENTS) {
    const message = `The maximum number of components is ${MOST_COMPONENTS}, but there are ${placed.length}.`;
    problems.push({ path, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  const texts = placed.filter(({ component }) => component.type === ComponentType.TextDisplay);
  const length = texts.reduce((sum, { component }) => sum + lengthOf(component.content ?? ''), 0);
  if (length > LONGEST_DISPLAYED_TEXT) {
    const message = `The displayed text is ${length} of at most ${LONGEST_DISPLAYED_TEXT} characters.`;
    problems.push({ path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return problems;
}

function problemsOfLegacy(components: readonly Component[]): FormError[] {
  const foreign = components.flatMap(({ type }, at): FormError[] => {
    if (type === ComponentType.ActionRow) return [];
    const message = 'Value of field "type" must be one of (1,).';
    return [{ path: ['components', at, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  });
  if (components.length <= MOST_ROWS) return foreign;
  const message = `Must be ${MOST_ROWS} or fewer in length.`;
  return [...foreign, { path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}

function problemsOfOne(placed: PlacedComponent): FormError[] {
  const { component } = placed;
  if (component.type === ComponentType.ActionRow) return problemsOfRow(placed);
  if (component.type === ComponentType.Button) return problemsOfButton(placed);
  if (component.type === ComponentType.StringSelect) return problemsOfSelect(placed);
  return [];
}

function problemsOfRow({ component, path }: PlacedComponent): FormError[] {
  const parts = component.components ?? [];
  const at = [...path, 'components'];
  const buttons = parts.filter(({ type }) => type === ComponentType.Button).length;
  if (parts.length === 0 || buttons > MOST_BUTTONS_IN_A_ROW) {
    const message = `Must be between 1 and ${MOST_BUTTONS_IN_A_ROW} in length.`;
    return [{ path: at, code: 'BASE_TYPE_BAD_LENGTH', message }];
  }
  if (buttons === parts.length || parts.length === 1) return [];
  const message = 'The specified component exceeds the maximum width';
  return [{ path: at, code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
}

const BUTTON_RULES = {
  custom_id: ['BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'],
  url: ['BUTTON_COMPONENT_URL_REQUIRED', 'A url is required'],
  both: [
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  ],
  label: ['BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required'],
} as const;

function problemsOfButton({ component, path }: PlacedComponent): FormError[] {
  const { style, custom_id: customId, url, label } = component;
  if (style === ButtonStyle.Premium) return [];
  const broken: (keyof typeof BUTTON_RULES)[] = [];
  const isLink = style === ButtonStyle.Link;
  if (customId && url) broken.push('both');
  else if (isLink && !url) broken.push('url');
  else if (!isLink && !customId) broken.push('custom_id');
  if (!label && !('emoji' in component)) broken.push('label');
  return broken.map((rule) => {
    const [code, message] = BUTTON_RULES[rule];
    return { path: rule === 'both' ? path : [...path, rule], code, message };
  });
}

function problemsOfSelect({ component, path }: PlacedComponent): FormError[] {
  const options = component.options ?? [];
  const seen = new Set<string>();
  const problems = options.flatMap(({ value }, at): FormError[] => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const message = 'The specified option value is already used';
    const where = [...path, 'options', at, 'value'];
    return [{ path: where, code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message }];
  });
  const { min_values: min = 1, max_values: max = 1 } = component;
  if (min > max || max > options.length) {
    const message = `Between ${min} and ${max} of ${options.length} options cannot be chosen`;
    problems.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES_INVALID',
      message,
    });
  }
  return problems;
}

function duplicatesOf(
  placed: readonly PlacedComponent[],
  field: 'custom_id' | 'id',
  code: string,
): FormError[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ component, path }): FormError[] => {
    const value = component[field];
    // An id of 0 asks Discord to choose one.
    if (value === undefined || value === null || value === 0) return [];
    if (seen.has(value)) {
      return [{ path: [...path, field], code, message: `Component ${field} cannot be duplicated` }];
    }
    seen.add(value);
    return [];
  });
}
