# Wat er van een sessie blijft: het bestand, het verslag, de voorbereiding en de opdrachten.

sessie-bestand-kop =
    Een sessie met je team, bewaard door beraad. Er staan rollen in en geen namen; houd dat zo.
    Je kunt het hier lezen en bewerken. Wat je er zelf bij zet, laat beraad staan.

