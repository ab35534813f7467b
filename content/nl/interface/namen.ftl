# Vaste korte namen en zinnen: overal dezelfde.

bedoelde-je = Bedoelde je { $woord }?

naam-vooringenomenheid = vooringenomenheid
naam-vertrouwen = vertrouwen
naam-fair-play = fair play
naam-zorgvuldigheid = zorgvuldigheid
naam-motivering = motivering
naam-pouvoir = pouvoir
naam-evenredigheid = evenredigheid
naam-rechtszekerheid = rechtszekerheid
naam-gelijkheid = gelijkheid

naam-burgers = burgers
naam-volksvertegenwoordigers = volksvertegenwoordigers
naam-bestuurders = bestuurders
naam-ambtenaren = ambtenaren
