# Wat je met het dagboek doet: bewerken, aanvullen, weggooien, terugzetten.

geen-editor = Beraad weet niet met welk programma je tekst bewerkt.
geen-editor-doe = Zet in VISUAL of EDITOR hoe het heet, bijvoorbeeld EDITOR=nano.
editor-niet-gevonden = Het programma { $naam } is er niet.
