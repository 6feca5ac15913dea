import { ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import type { Viewing } from './exchange.ts';
import { flag, type Html, markup } from './markup.ts';
import type {
  ActionRow,
  Button,
  Container,
  Part,
  Section,
  Separator,
  StringSelect,
  Thumbnail,
} from './message-payload.ts';
import { renderMarkdown } from './render-markdown.ts';

/** The components of a message as HTML. */
export function renderComponents(
  components: readonly (Part | Container)[],
  viewing: Viewing,
): Html {
  return markup`${components.map((component) => renderComponent(component, viewing))}`;
}

function renderComponent(component: Part | Container, viewing: Viewing): Html {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return renderText(component.content, viewing);
    case ComponentType.ActionRow:
      return renderRow(component.components);
    case ComponentType.Separator:
      return renderSeparator(component);
    case ComponentType.Section:
      return renderSection(component, viewing);
    case ComponentType.Container:
      return renderContainer(component, viewing);
  }
}

export function renderText(content: string, viewing: Viewing): Html {
  return markup`<div class="text">${renderMarkdown(content, viewing)}</div>`;
}

function renderContainer({ accent_color, components }: Container, viewing: Viewing): Html {
  const bar =
    typeof accent_color === 'number'
      ? markup` style="--accent: #${accent_color.toString(16).padStart(6, '0')}"`
      : markup``;
  return markup`<div class="container"${bar}>${renderComponents(components, viewing)}</div>`;
}

function renderSeparator({ divider, spacing }: Separator): Html {
  const size = spacing === SeparatorSpacingSize.Large ? 'large' : 'small';
  return markup`<div class="separator ${size}">${divider ? markup`<hr>` : markup``}</div>`;
}

function renderSection({ components, accessory }: Section, viewing: Viewing): Html {
  const texts = components.map(({ content }) => renderText(content, viewing));
  const beside =
    accessory.type === ComponentType.Button ? renderRow([accessory]) : renderThumbnail(accessory);
  return markup`<div class="section"><div class="texts">${texts}</div>${beside}</div>`;
}

/** The picture where the page holds it itself: nothing is loaded from elsewhere. */
function renderThumbnail({ media, description }: Thumbnail): Html {
  return media.url.startsWith('data:image/')
    ? markup`<img class="thumbnail" src="${media.url}" alt="${description ?? ''}">`
    : markup`<div class="thumbnail" title="${description ?? ''}">🖼</div>`;
}

function renderRow(components: ActionRow['components']): Html {
  const inner = components.map((component) =>
    component.type === ComponentType.Button ? renderButton(component) : renderSelect(component),
  );
  return markup`<discord-action-row>${inner}</discord-action-row>`;
}

const BUTTON_TYPES = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'destructive',
  [ButtonStyle.Link]: 'secondary',
  [ButtonStyle.Premium]: 'primary',
} as const;

function renderButton({ style, label, emoji, url, disabled }: Button): Html {
  // The library takes an emoji as an address only; ours are characters.
  const sign = emoji?.name ? markup`<span class="emoji">${emoji.name}</span>` : markup``;
  const text = label ? markup`<span>${label}</span>` : markup``;
  const link = url === undefined ? markup`` : markup` url="${url}"`;
  const state = flag('disabled', { isOn: disabled });
  return markup`<discord-button type="${BUTTON_TYPES[style]}"${link}${state}>${sign}${text}</discord-button>`;
}

function renderSelect({ placeholder, options, disabled }: StringSelect): Html {
  const chosen = options.filter((option) => option.default).map(({ label }) => label);
  const text = chosen.join(', ') || (placeholder ?? 'Make a selection');
  const state = flag('disabled', { isOn: disabled });
  const lines = options.map(({ label, description, emoji }) => {
    const sign = emoji?.name ? markup` emoji="${emoji.name}"` : markup``;
    const about = description ? markup` description="${description}"` : markup``;
    return markup`<discord-string-select-menu-option label="${label}"${about}${sign}></discord-string-select-menu-option>`;
  });
  return markup`<discord-string-select-menu placeholder="${text}"${state}>${lines}</discord-string-select-menu>`;
}
