import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { DiscordStringSelectMenuOption } from '@skyra/discord-components-core/discord-string-select-menu-option.js';
import { DiscordStringSelectMenu } from '@skyra/discord-components-core/discord-string-select-menu.js';
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js';
import { css } from 'lit';

// This runs in the page's head, before its elements are made: later they would not take the styles.

const lineOverMessage = css`
  :host {
    min-width: 0;
  }
  .discord-replied-message-username {
    color: var(--strong) !important;
    opacity: 0.75;
  }
  .discord-replied-message-content {
    min-width: 0;
    margin-top: 0 !important;
    overflow: hidden;
  }
  .discord-context-user {
    flex: none;
    margin: 0 4px 0 0;
  }
  .discord-arrow-right-icon {
    flex: none;
    margin-top: 0;
  }
  .discord-context-command-name {
    flex: none;
    color: var(--link) !important;
    opacity: 1;
  }
  :host .discord-slash-command-name {
    flex: none;
    background: var(--mention-box);
    color: var(--mention) !important;
  }
`;

const button = css`
  :host > *:first-child {
    box-sizing: border-box;
  }
  .secondary {
    background: var(--secondary);
  }
  .success {
    background: #248046;
  }
  .destructive {
    background: #da373c;
  }
  a > svg {
    flex: none;
    margin-left: 8px;
  }
`;

// As wide as the client's own: the menu fills its row up to here.
const select = css`
  :host {
    flex: 0 1 400px;
  }
  .discord-string-select-menu {
    width: 100%;
    margin: 4px 0;
  }
  .discord-string-select-menu > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

const name = css`
  :host .discord-author-username {
    color: var(--strong);
    font-weight: 600;
  }
`;

DiscordAuthorInfo.elementStyles.push(name);
DiscordReply.elementStyles.push(lineOverMessage);
DiscordCommand.elementStyles.push(lineOverMessage);
DiscordButton.elementStyles.push(button);
DiscordStringSelectMenu.elementStyles.push(select);

/** What runs in the page: the elements of Discord's look that the library has. */
export const elements = [
  DiscordActionRow,
  DiscordButton,
  DiscordCommand,
  DiscordMessage,
  DiscordMessages,
  DiscordReply,
  DiscordStringSelectMenu,
  DiscordStringSelectMenuOption,
  DiscordVerifiedAuthorTag,
];
