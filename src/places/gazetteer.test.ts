import { describe, expect, it } from 'vitest';
import { childrenOf, placeById, placeByPath, placeName, searchPlaces } from './gazetteer.ts';
import { countryOf, isWithin } from './place.ts';
import { englishForms, spanishForms } from './names/demonyms.ts';

describe('the gazetteer', () => {
  it('knows the nine departments of Bolivia by code', () => {
    const ids = childrenOf('BO').map(({ id }) => id);
    expect([...ids].sort()).toEqual(['BO-B', 'BO-C', 'BO-H', 'BO-L', 'BO-N', 'BO-O', 'BO-P', 'BO-S', 'BO-T']);
    expect(childrenOf('BO-L').map(({ id }) => id)).toContain('BO-L.el-alto');
  });

  it('leads from an id to a path and back', () => {
    for (const id of [
      'world',
      'region.europe',
      'BO',
      'BO-L',
      'BO-L.el-alto',
      'BO-L.la-paz',
      'AR',
      'MX-MEX',
      'GB-ENG.london',
    ]) {
      const place = placeById(id);
      expect(place, id).not.toBeNull();
      expect(placeByPath(place!.path)?.id).toBe(id);
    }
  });

  it('gives every place a code, a path of its own, and two names', () => {
    const paths = new Set<string>();
    const visit = (id: string): void => {
      for (const place of childrenOf(id)) {
        expect(place.id).toMatch(/^(?:region\.[a-z-]+|[A-Z]{2}(?:-[A-Z0-9]{1,4})?(?:\.[a-z0-9-]+)?)$/u);
        expect(paths.has(place.path), place.path).toBe(false);
        expect(/[/\t|()]/u.test(place.name.es + place.name.en), place.id).toBe(false);
        paths.add(place.path);
        visit(place.id);
      }
    };
    visit('world');
    expect(paths.size).toBeGreaterThan(30_000);
  });

  it('reaches the world from every place that it names', () => {
    for (const { id } of [...childrenOf('BO-S'), ...childrenOf('region.europe'), ...childrenOf('US')]) {
      let place = placeById(id);
      for (let step = 0; place?.parentId && step < 8; step++) place = placeById(place.parentId);
      expect(place?.id).toBe('world');
    }
  });

  it('names places in both languages', () => {
    expect([placeName('US', 'es'), placeName('US', 'en'), placeName('GB', 'es')]).toEqual([
      'Estados Unidos',
      'United States',
      'Reino Unido',
    ]);
    expect(placeName('nowhere', 'en')).toBe('nowhere');
    expect(placeById('XX')).toBeNull();
    expect(placeByPath('Bolivia/Nowhere')).toBeNull();
    expect(placeByPath('')).toBeNull();
  });

  it('searches without accents or case, larger places first', () => {
    expect(searchPlaces('potos', 2).map(({ path }) => path)).toEqual(['Bolivia/Potosí', 'Bolivia/Potosí/Potosí']);
    expect(searchPlaces('BOLI', 1)[0]!.id).toBe('BO');
    expect(searchPlaces('méxico', 1)[0]!.id).toBe('MX');
    expect(searchPlaces('alto', 5).map(({ id }) => id)).toContain('BO-L.el-alto');
    expect(searchPlaces('  ')).toEqual([]);
    expect(searchPlaces('xyzzy')).toEqual([]);
  });

  it('tells what lies where by code', () => {
    expect(countryOf('BO-L.el-alto')).toBe('BO');
    expect(countryOf('SG.singapore')).toBe('SG');
    expect(countryOf('region.europe')).toBeNull();
    expect(isWithin('BO-L.el-alto', 'BO')).toBe(true);
    expect(isWithin('BO-LP', 'BO-L')).toBe(false);
  });
});

describe('demonyms', () => {
  it.each([
    ['boliviano', ['boliviano', 'boliviana', 'bolivianos', 'bolivianas']],
    ['inglés', ['inglés', 'inglesa', 'ingleses', 'inglesas']],
    ['alemán', ['alemán', 'alemana', 'alemanes', 'alemanas']],
    ['español', ['español', 'española', 'españoles', 'españolas']],
    ['iraní', ['iraní', 'iraníes', 'iranís']],
    ['belga', ['belga', 'belgas']],
  ])('%s in Spanish', (masculine, forms) => expect(spanishForms(masculine)).toEqual(forms));
  it('in English', () =>
    expect([englishForms('Bolivian'), englishForms('Chinese')]).toEqual([['Bolivian', 'Bolivians'], ['Chinese']]));
});
