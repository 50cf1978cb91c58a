/**
 * Short units, as alternatives of a regular expression. A space parts them from their number:
 * https://www.bipm.org/en/publications/si-brochure, 5.4.3
 */
export const unit = 'mg|mcg|µg|μg|g|kg|ml|mL|l|L|mm|cm|m|km|°[CF]|nm|µm|μm|%|am|pm|min|h|kJ|IU|px';
