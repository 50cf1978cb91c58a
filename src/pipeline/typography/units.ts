/**
 * Short units, as alternatives of a regular expression. A space parts them from their number:
 * https://www.bipm.org/en/publications/si-brochure, 5.4.3
 */
export const unit =
  'mg|mcg|µg|μg|g|kg|ml|mL|l|L|mm|cm|m|km|°[CF]|nm|µm|μm|%|am|pm|min|h|kJ|IU|px|' +
  'fl oz|oz|lbs?|tsp|tbsp|ft|kcal|hrs?|mins?|secs?|mph';

/** Units in words, and short ones that are also words, such as `in`: the latter only where they touch their number. */
export const spelledUnit =
  '[ \\u00a0]?(?:' +
  '(?:milli|centi|kilo)?(?:lit|met)(?:re|er)s?|(?:milli|micro|kilo)?grams?|kilos?|ounces?|pounds?|stones?|' +
  'cups?|(?:tea|table)spoons?|tsps|tbsps|inch(?:es)?|foot|feet|yards?|miles?|calories|degrees?|per ?cent|' +
  'seconds?|minutes?|hours?|days?|nights?|weeks?|wks?|months?|years?|yrs?|times|sessions?|' +
  'drops?|tablets?|capsules?|pills?|pumps?|units?)' +
  '|(?:in|st|x|k|p)';
