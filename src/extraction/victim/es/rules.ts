import type { Rule } from '../../rule.ts';
import { wordRule } from '../../word-rule.ts';
import type { VictimPart } from '../victim.ts';

export const ES_VICTIMS: readonly Rule<VictimPart>[] = [
  wordRule(
    'women',
    'women',
    'mujer(?:es)?|femeninas?|f[ée]minas?|sexo femenino|se[ñn]oritas|(?<=(?:\\d|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|otras|j[óo]venes|ciudadanas)\\s)(?:colombian|venezolan|ecuatorian|peruan|bolivian|mexican|argentin|chilen|paraguay|uruguay|hondureñ|salvadoreñ|guatemaltec|dominican|cuban|brasileñ|panameñ|haitian|nigerian|rumana?|chin|filipin|marroqu|español|ucranian|rus)as',
  ),
  wordRule('men', 'men', 'hombres?|var[óo]n(?:es)?|masculinos?|sexo masculino'),
  wordRule('girls', 'girls', 'niñas?|chicas|hijas (?:adolescentes|menores)|(?:niñas y )?adolescentes mujeres'),
  wordRule('boys', 'boys', 'niños varones|(?<=hombres y )niños|muchachos|chicos|hijos varones'),
  wordRule(
    'children',
    'child',
    '(?<!ciento |% |mucho |número |vez |a )menor(?:es)?(?: de edad)?(?! (?:que|al?|n[úu]mero|medida|cantidad|a[úu]n))|niños?(?:,? (?:y |o )?niñas)(?:,? (?:y |o |y/o )?adolescentes)?|niñas(?:,? (?:y |o )?niños)(?:,? (?:y |o |y/o )?adolescentes)?|niños? y adolescentes|niños?|adolescentes?|beb[ée]s?|niñez|infantes?',
  ),
  wordRule('adults', 'adult', 'adult[oa]s?'),
  wordRule('transgender', 'transgender', 'trans(?:g[ée]nero)?'),
];
