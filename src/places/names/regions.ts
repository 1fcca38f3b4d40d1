/** Regions larger than a country, in the words of reports. Kept small: a region without a figure needs no code. */
export interface RegionRow {
  readonly id: string;
  readonly parent: string;
  readonly es: string;
  readonly en: string;
  /** Other names, comma-separated; lower-case ones match in lower case too. */
  readonly names: string;
  /** Spanish demonyms as masculine singular, English ones as adjective. */
  readonly demonyms: string;
}

const region = (id: string, parent: string, es: string, en: string, names = '', demonyms = ''): RegionRow => ({
  id: id === 'world' ? id : `region.${id}`,
  parent: parent === 'world' || parent === '' ? parent : `region.${parent}`,
  es,
  en,
  names,
  demonyms,
});

export const REGIONS: readonly RegionRow[] = [
  region(
    'world',
    '',
    'Mundo',
    'World',
    'worldwide,around the world,across the world,in the world,throughout the world,all over the world,around the globe,across the globe,globally,en el mundo,en todo el mundo,alrededor del mundo,a nivel mundial,a escala mundial,a nivel global,a escala global,mundialmente',
  ),
  region('africa', 'world', 'África', 'Africa', '', 'africano,African'),
  region('americas', 'world', 'América', 'Americas', 'the Americas,las Américas'),
  region('asia', 'world', 'Asia', 'Asia', '', 'asiático,Asian'),
  region('europe', 'world', 'Europa', 'Europe', '', 'europeo,European'),
  region('oceania', 'world', 'Oceanía', 'Oceania', 'Pacific Islands,Islas del Pacífico'),
  region(
    'latin-america',
    'americas',
    'América Latina',
    'Latin America',
    'Latinoamérica,Iberoamérica,Latin America and the Caribbean,América Latina y el Caribe,Latinoamérica y el Caribe',
    'latinoamericano,Latin American',
  ),
  region(
    'south-america',
    'americas',
    'América del Sur',
    'South America',
    'Sudamérica,Suramérica',
    'sudamericano,suramericano,South American',
  ),
  region(
    'central-america',
    'americas',
    'América Central',
    'Central America',
    'Centroamérica',
    'centroamericano,Central American',
  ),
  region('north-america', 'americas', 'América del Norte', 'North America', 'Norteamérica', 'North American'),
  region('caribbean', 'americas', 'Caribe', 'Caribbean', 'the Caribbean,el Caribe', 'caribeño'),
  region(
    'andean',
    'americas',
    'Países andinos',
    'Andean countries',
    'región andina,andean region,Comunidad Andina,países andinos,andean countries,Andean Community',
    'Andean',
  ),
  region('southern-cone', 'americas', 'Cono Sur', 'Southern Cone'),
  region('european-union', 'europe', 'Unión Europea', 'European Union', 'EU,E.U.,UE,U.E.'),
  region('western-europe', 'europe', 'Europa occidental', 'Western Europe', 'Europa Occidental', 'Western European'),
  region(
    'eastern-europe',
    'europe',
    'Europa oriental',
    'Eastern Europe',
    'Europa del Este,Europa Oriental',
    'Eastern European',
  ),
  region('balkans', 'europe', 'Balcanes', 'Balkans'),
  region(
    'sub-saharan-africa',
    'africa',
    'África subsahariana',
    'Sub-Saharan Africa',
    'África Subsahariana,sub-Saharan Africa',
    'subsahariano',
  ),
  region(
    'north-africa',
    'africa',
    'África del Norte',
    'North Africa',
    'Norte de África,Northern Africa,Magreb',
    'North African,norteafricano',
  ),
  region(
    'west-africa',
    'africa',
    'África occidental',
    'West Africa',
    'África Occidental,Western Africa',
    'West African',
  ),
  region('east-africa', 'africa', 'África oriental', 'East Africa', 'África Oriental,Eastern Africa', 'East African'),
  region('central-africa', 'africa', 'África central', 'Central Africa', 'África Central,Middle Africa'),
  region('southern-africa', 'africa', 'África austral', 'Southern Africa', 'África Austral'),
  region(
    'middle-east',
    'asia',
    'Oriente Medio',
    'Middle East',
    'Medio Oriente,Oriente Próximo,Near East',
    'Middle Eastern',
  ),
  region(
    'gulf',
    'asia',
    'Golfo Pérsico',
    'Gulf states',
    'Persian Gulf,Gulf States,Gulf countries,países del Golfo,Arabian Gulf',
  ),
  region(
    'arab-states',
    'world',
    'Estados árabes',
    'Arab States',
    'Estados Árabes,Arab states,Arab countries,países árabes',
  ),
  region(
    'south-asia',
    'asia',
    'Asia meridional',
    'South Asia',
    'Asia del Sur,Asia Meridional,Southern Asia',
    'South Asian',
  ),
  region(
    'southeast-asia',
    'asia',
    'Sudeste asiático',
    'Southeast Asia',
    'Sudeste Asiático,Sureste asiático,South-East Asia,South East Asia',
    'Southeast Asian',
  ),
  region('east-asia', 'asia', 'Asia oriental', 'East Asia', 'Asia Oriental,Eastern Asia', 'East Asian'),
  region('central-asia', 'asia', 'Asia central', 'Central Asia', 'Asia Central', 'Central Asian'),
];
