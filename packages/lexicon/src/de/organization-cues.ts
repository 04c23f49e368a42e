import type { OrganizationCues } from '../names.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

export const ORGANIZATION_CUES = {
  endings:
    words(`ministerium ministeriums kartellamt bundesamt landesamt umweltamt finanzamt landeskriminalamt netzagentur zollamt bundesgericht landgericht amtsgericht oberlandesgericht arbeitsgericht verwaltungsgericht finanzgericht sozialgericht bundesanstalt staatsanwaltschaft generalstaatsanwaltschaft
    universität hochschule forschungsinstitut wirtschaftsforschungsinstitut universitätsklinikum handelskammer wirtschaftskammer handwerkskammer zentralbank nationalbank notenbank bundesregierung landesregierung`),
  heads: words(
    'universität hochschule staatsanwaltschaft landgericht amtsgericht oberlandesgericht verwaltungsgericht arbeitsgericht institut bundesverband verband technische tu uni ihk fh handelskammer klinikum uniklinik verbraucherzentrale landesregierung industriegewerkschaft kammergericht hochschule generalstaatsanwaltschaft finanzgericht',
  ),
} as const satisfies OrganizationCues;
