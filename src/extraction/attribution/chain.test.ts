import { describe, expect, test } from 'vitest';
import { extractClaims } from '../extract-claims.ts';
import type { TextLanguage } from '../text-language.ts';

/** Who counted each figure. All bodies, persons and figures are invented. */
function sources(text: string, language: TextLanguage, title: string | null = null): string[] {
  return extractClaims({ text, language, title, published: '2013-03-01' }).proposals.map(({ attribution }) =>
    attribution.join(' > '),
  );
}

describe('the source of a figure', () => {
  test('is that of its own clause where two stand in a sentence', () => {
    expect(
      sources('According to the Lantern Watch there were 12 cases, while the Harbour Trust recorded 19 victims.', 'en'),
    ).toEqual(['Lantern Watch', 'Harbour Trust']);
    expect(sources('Según el Observatorio Farol hubo 12 casos; la Fiscalía, en cambio, registró 19.', 'es')).toEqual([
      'Observatorio Farol',
      'Fiscalía',
    ]);
  });

  test('of an opening that names nobody is the first one named', () => {
    expect(
      sources('Last year 12 victims were rescued. The Lantern Unit said that 9 of them were girls.', 'en'),
    ).toEqual(['Lantern Unit', 'Lantern Unit']);
  });

  test('has one name however it is called', () => {
    expect(
      sources(
        'The Bureau of Lantern Affairs and Public Safety Research Studies (BLAPS) counted 12 victims. BLAPS said 9 were girls. The bureau opened 3 cases.',
        'en',
      ),
    ).toEqual(['BLAPS', 'BLAPS', 'BLAPS']);
    expect(sources('La Unidad del Farol registró 12 víctimas. La entidad indicó que 9 son niñas.', 'es')).toEqual([
      'Unidad del Farol',
      'Unidad del Farol',
    ]);
  });

  test('is a person by the full name, with the body', () => {
    expect(
      sources(
        'Ana Roca, directora de la Casa Farol, dijo que hubo 12 casos. Roca añadió que 9 víctimas eran niñas.',
        'es',
      ),
    ).toEqual(['Ana Roca (Casa Farol)', 'Ana Roca (Casa Farol)']);
  });

  test('in a report on a country is its government, unless another body counts', () => {
    expect(
      sources(
        'Police investigated 12 cases in Bolivia. NGOs identified 30 victims. Courts convicted 4 traffickers.',
        'en',
        '2013 annual narrative: Bolivia',
      ),
    ).toEqual(['Government of Bolivia', 'NGOs', 'Government of Bolivia']);
  });
});
