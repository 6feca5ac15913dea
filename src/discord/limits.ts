// What Discord takes, in code points where it is text:
// https://docs.discord.com/developers/components/reference
// https://docs.discord.com/developers/interactions/application-commands

/** All components of a message, nested ones included. */
export const COMPONENTS = 40;
/** All text displays of a message together. Labels may count too, so we stay well below 4,000. */
export const MESSAGE_TEXT = 4000;
export const OUR_MESSAGE_TEXT = 3600;

export const CUSTOM_ID = 100;
export const BUTTONS_A_ROW = 5;
export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
export const SELECT_OPTIONS = 25;
export const OPTION_LABEL = 100;
export const PLACEHOLDER = 150;

export const MODAL_TITLE = 45;
export const MODAL_LABEL = 45;
export const TEXT_INPUT_PLACEHOLDER = 100;

export const CHOICES = 25;
export const CHOICE = 100;
