import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, likeness, runsOf, sameStory, SAME_STORY, signatureOf, toldBy } from './likeness.ts';

/** Invented wire story. */
const STORY = `La Defensoría de Utopía informó este martes que durante el primer semestre se registraron 131 denuncias de trata
de personas en las nueve ciudades del país, un aumento respecto del mismo periodo del año anterior. La responsable de la
unidad explicó que la mayoría de las víctimas son adolescentes de entre doce y dieciocho años, captadas con falsas ofertas
de trabajo por medio de redes sociales. Pidió a los gobiernos departamentales más albergues y mejores controles en las
terminales de buses, donde los viajes de menores de edad sin permiso siguen siendo frecuentes. En lo que va del año hubo dos
sentencias y catorce acusaciones formales, según los datos que la Fiscalía entregó a la comisión.`;
const OTHER = `El Ministerio de Turismo de Utopía presentó ayer la guía de caminatas por la cordillera, con mapas de veinte rutas
y recomendaciones para visitantes. La guía se imprimió en tres idiomas y se entregará de manera gratuita en los puestos de
informaciones de las capitales. La ministra recordó que la temporada de lluvias comienza en noviembre y que los guías locales
deben renovar su licencia antes de esa fecha. Los operadores piden mejores caminos y un plan de rescate en altura que
funcione también durante los feriados largos, cuando más personas suben a los refugios.`;

const shareBand = (one: string, other: string) => {
  const bands = new Set(bandsOf(signatureOf(runsOf(one))));
  return bandsOf(signatureOf(runsOf(other))).some((band) => bands.has(band));
};

describe('Likeness of documents', () => {
  it('finds a story under another headline, trimmed and with other punctuation', () => {
    const copy = `Alarma por la trata\n\n${STORY.toUpperCase().replaceAll(',', ' –').slice(0, 620)}`;
    expect(shareBand(STORY, copy)).toBe(true);
    expect(likeness(runsOf(STORY), runsOf(copy))).toBeGreaterThan(SAME_STORY);
  });

  it('keeps two stories apart', () => {
    expect(likeness(runsOf(STORY), runsOf(OTHER))).toBe(0);
    expect(shareBand(STORY, OTHER)).toBe(false);
  });

  it('keeps apart two bulletins of one form with other figures or another date', () => {
    const bulletin = (text: string, published: string) =>
      toldBy(`${text}\nLa Paz 40, Oruro 12, Sucre 9, Tarija 7.`, published);
    const june = bulletin(STORY, '2012-06-30');
    expect(sameStory(june, toldBy(STORY, '2012-07-02'))).toBe(1);
    expect(sameStory(june, bulletin(STORY, '2013-06-30'))).toBeNull();
    const other = toldBy(`${STORY.replace('131', '97')}\nLa Paz 31, Oruro 8, Sucre 11, Tarija 5.`, '2012-07-02');
    expect(sameStory(june, other)).toBeNull();
  });

  it('has no signature for a headline', () => {
    expect(signatureOf(runsOf('Suben las denuncias de trata en Utopía'))).toBeNull();
    expect(bandsOf(null)).toEqual([]);
  });

  it('is symmetric, at most one, and one for a text and itself', () => {
    const words = fc.array(fc.constantFrom('a', 'bu', 'cé', 'do', 'ez', 'fi'), { minLength: 40, maxLength: 90 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [runsOf(one.join(' ')), runsOf(other.join(' '))];
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        if (a.size >= 20) expect(likeness(a, a)).toBe(1);
      }),
    );
  });
});
