import { avatarOf, botAvatarOf } from './avatar.ts';
import { messageTimeOf } from './discord-time.ts';
import type { Exchange, Invocation, MemberMessage, Viewing } from './exchange.ts';
import { flag, type Html, markup } from './markup.ts';
import { isEphemeral, parseMessage } from './message-payload.ts';
import { renderComponents, renderText } from './render-components.ts';
import { plainTextOf } from './render-markdown.ts';

/** An exchange as the messages of a channel, under its caption. */
export function renderExchange(exchange: Exchange, viewing: Viewing): Html {
  const { invocation, at } = exchange;
  const before = 'text' in invocation ? invocation : invocation.target;
  return markup`
<div class="caption"><span>${exchange.caption}</span></div>
${before ? renderMemberMessage(before, at, viewing) : markup``}
${renderBotMessage(exchange, viewing)}`;
}

function renderMemberMessage({ user, text }: MemberMessage, at: Date, viewing: Viewing): Html {
  return markup`<discord-message author="${user}" avatar="${avatarOf(user)}" timestamp="${messageTimeOf(at, viewing.now)}">${renderText(text, viewing)}</discord-message>`;
}

function renderBotMessage(exchange: Exchange, viewing: Viewing): Html {
  const message = parseMessage(exchange.message);
  const time = messageTimeOf(exchange.at, viewing.now);
  const content = message.content ? renderText(message.content, viewing) : markup``;
  const onlyForOne = flag('ephemeral', { isOn: isEphemeral(message) });
  return markup`<discord-message author="${viewing.botName}" avatar="${botAvatarOf(viewing.botName)}" timestamp="${time}" bot${onlyForOne}>
${renderInvocation(exchange.invocation, viewing)}${content}
<div slot="components" class="components">${renderComponents(message.components, viewing)}</div>
</discord-message>`;
}

/** The line over the bot's message that says what it answers. */
function renderInvocation(invocation: Invocation, viewing: Viewing): Html {
  const { user } = invocation;
  if ('text' in invocation) {
    return markup`<discord-reply slot="reply" author="${user}" avatar="${avatarOf(user)}">${plainTextOf(invocation.text, viewing)}</discord-reply>`;
  }
  const { command, target } = invocation;
  const name = command.replace(/^\//, '');
  if (!target) {
    return markup`<discord-command slot="reply" author="${user}" avatar="${avatarOf(user)}" type="slash_command" command="${name}"></discord-command>`;
  }
  return markup`<discord-command slot="reply" author="${user}" avatar="${avatarOf(user)}" type="message_command" command="${name}" context-user-name="${target.user}" context-user-image="${avatarOf(target.user)}" context-message-reply="${plainTextOf(target.text, viewing)}"></discord-command>`;
}
