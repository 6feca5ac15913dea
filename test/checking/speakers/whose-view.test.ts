import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../src/checking/check-claim.ts';

const kindsOf = (sentence: string, text: string): string[] =>
  checkClaim(sentence, [{ source: 'courier-20250101-x', text }]).findings.map(({ kind }) => kind);

describe('checkClaim of whose view, act or word it is', () => {
  it.each([
    [
      'The hills of Harlow hold 15.9 million tonnes of clay.',
      'The hills of Harlow hold 15.9 million tonnes of clay, the privately held company Tarn Metals said in March 2026.',
    ],
    [
      'The pits of Fenmark Hill have the richest clay known in Norland.',
      'The workers of Fenmark Hill came back in May, Jon Velt wrote. The paper calls the clay of its pits the richest known in Norland.',
    ],
    [
      'The French government said that the Harlow ferry will carry 5 per cent of all brick.',
      'The Harlow ferry will carry 5 per cent of all brick, according to the Spanish government. Spain had signed a brick pact with the French government.',
    ],
    [
      'China says that many refusals rest on matters of procedure.',
      "Hundreds of firms had applied for Chinese brick permits. Many refusals rest on matters of procedure, by the association's account.",
    ],
    [
      'Brazil named kilns, ferries and fish as the fields in which it wants closer ties with Washington.',
      'US Secretary of Trade Ana Velt met the envoy of Brazil. Velt named kilns, ferries and fish as the fields in which Washington wants closer ties with Brazil.',
    ],
    [
      'Tarn Metals thinks that the strike may have caused the fall of brick exports in May 2021.',
      'Brick exports fell by 5.7% in May 2021, according to Tarn Metals. The Orlev Courier, which printed the figure, thinks that the strike may be a cause.',
    ],
    [
      'Jon Orlev likened the effect of the brick ban of 2020 to a flood.',
      'The brick ban of 2020 reaches the clay and the kilns, Jon Orlev said. The Harlow Institute likened the effect to a flood.',
    ],
    [
      'The Harlow Survey named bad roads and theft as possible hindrances to brick exports.',
      'The Orlev Courier named theft and poor roads as possible obstacles to brick exports. More digging is needed, Jon Velt of the Harlow Survey said.',
    ],
    [
      'A spokesperson of the ministry of Freedonia said that the kiln "remains a mere sketch" without a budget.',
      'A spokesperson of the ministry of Freedonia spoke of four kilns. Ana Velt of the builders\' league BRIK listed in May what is open at the kiln. Short of a budget, she said, the kiln "remains a mere sketch".',
    ],
    [
      'The rise of brick prices was caused by the strike at Harlow.',
      'Many put the rise of brick prices down to the strike at Harlow. In fact the rise had begun earlier.',
    ],
    [
      "Freedonia's part in the brick pact shows how committed the country is to kilns and clean clay.",
      'The government of Freedonia says that taking part in the brick pact shows its commitment to kilns and clean clay.',
    ],
    [
      'With fewer permits for clay pits in 2021, Freedonia is hinting that it means to rely increasingly on imported clay.',
      'The cut for clay pits hints that Freedonia means to rely increasingly on imported clay, the consultancy judged in 2021. In 2021 clay pits got fewer permits.',
    ],
    [
      'Half of all brick in Norland comes from Tarn, so Norland has to fire more brick on its own.',
      'Norland buys half of its brick from Tarn, Jon Velt, an official of Orlev Kilns, said in May. Norland must therefore fire more brick by itself, he argued.',
    ],
    [
      'The new toll was a grave mistake.',
      'The new toll was described by Ana Velt as a grave mistake.',
    ],
    [
      'Jon Orlev called the new toll a grave mistake.',
      'The new toll was called a grave mistake by Ana Velt. Jon Orlev spoke of the kiln.',
    ],
    [
      'Jon Orlev traced the fall of exports to the strike of May.',
      'Ana Velt, an analyst at Tarn, traced the fall of exports to the strike of May. Jon Orlev, a minister, spoke of the weather.',
    ],
    [
      'Ana Velt fears that the kiln will never pay.',
      'Ana Velt built the kiln in 2019. Jon Orlev fears that the kiln will never pay.',
    ],
  ])('refuses "%s" of "%s"', (sentence, text) => {
    expect(kindsOf(sentence, text)).toContain('attribution');
  });

  it.each([
    [
      'Geologists walking up a hill in Norland confirmed that it holds a million tonnes of clay.',
      'Scientists who went up a hill in the Arta region of Norland have confirmed an estimated one million tonnes of clay there.',
    ],
    [
      'Ana Velt, head of Tarn, credited Jon Orlev with having saved the old kiln.',
      'Ana Velt, who heads Tarn, said that Jon Orlev had saved the old kiln.',
    ],
    [
      'Ana Velt wrote to the Courier that the new head of the council had declared the kiln finished.',
      'Ana Velt told the Courier by e-mail that the new head of the council had announced the end of the kiln.',
    ],
    [
      'A loan from the works department, announced in July 2021, is to pay for the kiln.',
      'A loan from the works department is to pay for the kiln, as announced in July 2021, the survey noted.',
    ],
    [
      'Ana Velt saw in the ruling of May 2021 a service to all who want fair tolls.',
      'Ana Velt spoke of the ruling of May 2021. By her account it serves all who want fair tolls.',
    ],
    [
      'Orlev Research infers from the unchanged quota that Norland needs no more clay.',
      'Orlev Research concludes from the unchanged quota that Norland needs no more clay.',
    ],
    [
      'Builders heard from Ana Velt that the state was not there to feed them.',
      'Ana Velt told builders that the state was not there to feed them.',
    ],
    [
      'The toll was described by Ana Velt as a grave mistake.',
      'Ana Velt called the toll a grave mistake.',
    ],
    [
      'Ana Velt linked the rise of prices to the strike.',
      'Ana Velt put the rise of prices down to the strike.',
    ],
    [
      'Many see the strike as the cause of the rise of brick prices.',
      'Many put the rise of brick prices down to the strike.',
    ],
    [
      'The rise of brick prices is widely put down to the strike.',
      'Many put the rise of brick prices down to the strike.',
    ],
    [
      'Jon Velt, an official of Orlev Kilns, thinks that Norland must fire more brick by itself.',
      'Norland buys half of its brick from Tarn, Jon Velt, an official of Orlev Kilns, said in May. Norland must therefore fire more brick by itself, he argued.',
    ],
    [
      'The government says that the pact shows how committed Freedonia is to clean clay.',
      'The government of Freedonia says that taking part in the pact shows its commitment to clean clay.',
    ],
    [
      'The kiln "remains a mere sketch" without a budget, Ana Velt of the league BRIK said.',
      'A spokesperson of the ministry spoke of four kilns. Ana Velt of the builders\' league BRIK listed in May what is open at the kiln. Short of a budget, she said, the kiln "remains a mere sketch".',
    ],
    [
      'The fall of exports was blamed by Ana Velt on the strike.',
      'Ana Velt blamed the strike for the fall of exports.',
    ],
    [
      'The road links the mine at Orlev to the port.',
      'The mine at Orlev is connected to the port by a road.',
    ],
    [
      'The kiln praised by Ana Velt in 2019 was closed in 2021.',
      'Ana Velt praised the kiln in 2019. It was closed in 2021, the Courier reported.',
    ],
    [
      'Tarn officials were told by the ministry that the toll would rise.',
      'The ministry told Tarn officials that the toll would rise.',
    ],
  ])('lets "%s" of "%s" pass', (sentence, text) => {
    expect(kindsOf(sentence, text)).toEqual([]);
  });
});
