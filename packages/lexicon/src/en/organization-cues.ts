import type { OrganizationCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const ORGANIZATION_CUES = {
  endings: words(
    `department ministry commission university institute association council agency authority court foundation administration bureau federation union tribunal parliament assembly office college academy society confederation congress regulator ombudsman inspectorate watchdog chamber alliance league`,
  ),
  heads: words(
    'university ministry department bureau court office institute association federation college house council chamber confederation society',
  ),
} as const satisfies OrganizationCues;
