/** An article before a body, as against one that is part of a paper's name ("La Opinión"). */
const SPANISH_ARTICLE =
  /^(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as)\s(?=(?:Polic|Fiscal|Defensor|Procurad|Ministeri|Gobierno|Organiz|Observat|Agencia|Corte|Fundaci|Red\s|Direcci|Unidad|Comisi|Oficina|Alcald|Guardia|Divisi|Fuerza|Secretar|Felc|Interpol|Consejo|Instituto|Asociaci|Tribunal|Juzgado|gobierno|polic|fiscal|ministr)\p{L}*)/u;

/** A name without its article, its possessive and the signs after it. */
export function tidied(name: string): string {
  const bare = name.replace(/^(?:[Tt]he|[Aa]n?)\s/u, '').replace(SPANISH_ARTICLE, '');
  const own = bare.endsWith("'s") || bare.endsWith('’s') ? bare.slice(0, -2) : bare;
  return (/[\s,.]$/u.test(own) ? own.replace(/[\s,.]+$/u, '') : own).trim();
}
