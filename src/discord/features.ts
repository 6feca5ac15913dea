import type { AnswerAsFound } from '../answering/asking.ts';
import type { CheckMessage } from '../answering/check-message.ts';
import { createReadFollowUp, type ReadFollowUp } from '../answering/read-follow-up.ts';
import type { Logger } from '../log.ts';
import type { Records } from '../records/open-records.ts';
import type { IndexClient } from '../worker/index-client.ts';
import { type AdmissionLimits, createAdmission } from './admission.ts';
import { type AnswerTurn, createAnswerTurn } from './answer-turn.ts';
import { createAsk } from './ask.ts';
import { createCheck } from './check.ts';
import { createFollowUp, FOLLOW_UP_FORM, followUpOf } from './follow-up.ts';
import { HELP_COMMAND } from './help.ts';
import type { Mentioned } from './mention.ts';
import { createNotices } from './notices.ts';
import { createPassages, createPassageSelect } from './passages.ts';
import { createForget, createPrivacy } from './privacy.ts';
import { createReindexJobs } from './reindex-job.ts';
import { createReindex, createReindexGo, REINDEX_CANCEL } from './reindex.ts';
import { SHARE } from './share.ts';
import { createOpen, createPaging } from './source-actions.ts';
import { createSource } from './source.ts';
import type { Features } from './turn.ts';
import { createVote } from './vote.ts';

type Deps = Readonly<{
  index: IndexClient;
  answerQuestion: AnswerAsFound;
  checkMessage: CheckMessage;
  /** Unless given, by rules of the language alone. */
  readFollowUp?: ReadFollowUp;
  records: Records;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
  moderatorRole?: string;
  /** The one guild whose moderators may reindex. */
  guild?: string;
  /** The host of the language model, for `/privacy`. */
  provider?: string;
  admissionLimits?: AdmissionLimits;
}>;

/** Everything that members can do with the bot, put together. */
export function createFeatures(deps: Deps): Readonly<{ features: Features; onMention: Mentioned }> {
  const { index, records, now } = deps;
  const { answers, votes } = records;
  const admission = createAdmission(() => performance.now(), deps.admissionLimits);
  const { readFollowUp = createReadFollowUp() } = deps;
  const notices = createNotices(() => performance.now());
  const answerTurn = createAnswerTurn({ ...deps, answers, admission, notices, readFollowUp, now });
  const jobs = createReindexJobs({ index, log: records.reindexes, now });
  const reindexing = { ...deps, jobs, history: records.reindexes };
  const features: Features = {
    slashCommands: [
      createAsk({ answerTurn, index }),
      createSource({ index }),
      createReindex(reindexing),
      HELP_COMMAND,
      createPrivacy(deps),
    ],
    messageCommands: [createCheck({ ...deps, admission })],
    components: [
      createPassages({ answers, index }),
      createPassageSelect({ answers, index }),
      createVote({ answers, votes }),
      createOpen({ index }),
      createPaging({ index }),
      createReindexGo(reindexing),
      REINDEX_CANCEL,
      createForget({ votes }),
      SHARE,
    ],
    forms: [FOLLOW_UP_FORM],
    submits: [createFollowUp({ answerTurn, answers })],
  };
  return { features, onMention: mentionedBy(answerTurn, answers) };
}

/** A mention is a question, or follows the answer that it replies to. */
function mentionedBy(answerTurn: AnswerTurn, answers: Records['answers']): Mentioned {
  return ({ text, before }, turn) => {
    const asked = before ? followUpOf(text, before, answers) : { question: text, filter: {} };
    return answerTurn({ ...asked, isMention: true }, turn);
  };
}
