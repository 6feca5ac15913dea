import type { ButtonStyle, ComponentType } from 'discord-api-types/v10';

/** Any part of a message or a modal, as loose as it comes in: the schema has been checked before. */
export type Component = Readonly<{
  type: ComponentType;
  id?: number;
  custom_id?: string;
  components?: readonly Component[];
  accessory?: Component;
  component?: Component;
  content?: string;
  label?: string;
  style?: ButtonStyle;
  url?: string;
  disabled?: boolean;
  required?: boolean;
  options?: readonly Readonly<{ label: string; value: string; description?: string }>[];
  min_values?: number;
  max_values?: number;
  min_length?: number;
  max_length?: number;
  placeholder?: string;
  value?: string;
  description?: string;
  media?: Readonly<{ url: string }>;
  file?: Readonly<{ url: string }>;
  items?: readonly Readonly<{ media: Readonly<{ url: string }>; description?: string }>[];
}>;

/** A part, and where in the body it stands. */
export type PlacedComponent = Readonly<{
  path: readonly (string | number)[];
  component: Component;
  parent: Component | undefined;
}>;

/** Every part with those inside it, accessories and labelled parts too, in the order of reading. */
export function placedComponentsOf(
  components: readonly Component[],
  path: readonly (string | number)[] = ['components'],
  parent?: Component,
): PlacedComponent[] {
  return components.flatMap((component, at) => placed(component, [...path, at], parent));
}

function placed(
  component: Component,
  path: readonly (string | number)[],
  parent: Component | undefined,
): PlacedComponent[] {
  const { accessory, component: labelled, components = [] } = component;
  return [
    { path, component, parent },
    ...placedComponentsOf(components, [...path, 'components'], component),
    ...(accessory ? placed(accessory, [...path, 'accessory'], component) : []),
    ...(labelled ? placed(labelled, [...path, 'component'], component) : []),
  ];
}

/** Every part with those inside it. */
export function componentsWithin(components: readonly Component[]): Component[] {
  return placedComponentsOf(components).map(({ component }) => component);
}
