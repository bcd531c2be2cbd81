package org.supplierescalation.browser;

/** What people fill in on the forms of the walk: a label and an answer on each line. */
final class Answers {

  static final String REPORT =
      """
      Leverancier = %s
      Onderwerp = Planning valt uit
      Wat was er afgesproken? = Storingen zijn binnen vier uur opgelost.
      Wat is er gebeurd? = Melding 4711 stond twee dagen open
      Wanneer gebeurde het? = %s
      Wanneer ontdekte u het? = %s
      Wie heeft er last van, en hoe? = Niemand kan roosters zien.
      Hoe erg is het? = Het werk ligt stil, er is geen omweg
      """;

  static final String COMMITMENTS =
      """
      Om welke afspraak gaat het? = artikel 4.1
      Wat voor afspraak is het? = Een meetbare norm
      Is de norm overschreden? = Ja
      Was het contract van kracht op de dag van de tekortkoming? = Ja
      Valt het systeem of de gebruiker onder het contract? = Ja
      Sluit het contract deze dienst uit? = Nee
      Waar komt het door? = De leverancier, door een fout of een wijziging
      Gebeurde het binnen de werktijden van de leverancier? = Ja
      """;

  static final String OUR_PART =
      """
      Kon de leverancier overal bij wat nodig was? = Ja
      Had de leverancier de gegevens die nodig waren? = Ja
      Hebben wij op tijd beslist? = Ja
      Zijn alle onbetwiste facturen betaald? = Ja
      """;

  static final String EVIDENCE =
      """
      Bij welke tekortkoming? = 4711
      Wat voor bewijs is het? = Incidentmelding
      Wat is het, en waar staat het? = Melding 4711, uitdraai in het dossier
      Van welke dag is het? = %s
      Is het bewijs compleet? = Compleet
      """;

  static final String DEFAULT_QUESTIONS =
      """
      Moest de leverancier al hebben gepresteerd? = Ja
      Was de afgesproken datum fataal? = Nee, het was een streefdatum of er was geen datum
      Is de afgesproken datum voorbij? = Ja
      Verhinderen wij zelf dat de leverancier nakomt? = Nee
      Is nakomen blijvend onmogelijk? = Nee
      Heeft de leverancier geweigerd? = Nee
      Zegt het contract dat verzuim vanzelf intreedt? = Nee
      Heeft aanmanen geen zin? = Nee
      Is al eerder een ingebrekestelling verstuurd en verlopen? = Nee
      """;

  static final String CONVERSATION =
      """
      Datum van het gesprek = %s
      Tijd van het gesprek = %s
      Hoe sprak u de leverancier? = Telefonisch
      Met wie? = de accountmanager
      Hebt u de leverancier gesproken? = Gesproken
      Afgesproken = Storingen zijn binnen vier uur opgelost.
      Gaat niet goed = Melding 4711 stond twee dagen open.
      Verwachten wij = De planning werkt weer.
      Toegezegd door de leverancier = Volgende week werkt alles weer.
      Toegezegde dag = %s
      """;

  static final String CONFIRMED =
      """
      Wat antwoordt de leverancier? = Bevestigd
      In eigen woorden van de leverancier = Klopt, dat doen wij.
      """;

  static final String BROKEN_PROMISE =
      """
      Is de toezegging nagekomen? = Niet nagekomen
      Waaruit blijkt dat? = De planning viel weer uit.
      """;

  static final String NOTICE =
      """
      Welk resultaat verlangt u? = Verhelp melding 4711, zodat roosters zichtbaar zijn.
      Hoe stelt u vast dat het er is? = Tien werkdagen zonder storing.
      Waar gaat het om? = Steeds opnieuw onder de afgesproken norm
      Hoe ingewikkeld is het herstel? = Middel
      Contactpersoon = de contractmanager, 030 000 00 02
      Wie ondertekent? = De directeur
      Hoe wordt de brief verzonden? = Per e-mail en per aangetekende post
      """;

  static final String CALL =
      """
      Hoe ging het gesprek? = Gesproken
      Op welke dag? = %s
      Hoe laat? = %s
      Met wie? = de accountmanager
      Wat is er gezegd? = De brief komt.
      """;

  static final String SIGNATURE =
      """
      Ondertekent u de brief? = Ondertekend
      Laatste dag van de termijn = %s
      Ik ben bevoegd om de organisatie hierin te vertegenwoordigen = ja
      """;

  static final String SIGNED =
      """
      Ondertekent u de brief? = Ondertekend
      Gezien: ik heb de controle hierboven gelezen = ja
      """;

  static final String LETTER_POST =
      """
      Is de brief aangetekend verstuurd? = Aangetekend verstuurd
      Vervoerder = PostNL
      Volgnummer van de zending = 3SABCD0000002
      Verzonden op = %s
      """;

  static final String POST =
      """
      Vervoerder = PostNL
      Volgnummer van de zending = 3SABCD0000001
      Verzonden op = %s
      """;

  static final String RECEIPT =
      """
      Langs welke weg? = Aangetekende post of koerier
      Wat bewijst de ontvangst? = Bewijs van aflevering: scan, handtekening of exploot
      Ontvangen op = %s
      Wie of wat toont dit aan? = Scan bij 3SABCD0000001
      """;

  static final String NOT_PERFORMED =
      """
      Is de leverancier nagekomen? = Niet nagekomen
      Waaruit blijkt dat? = De planning viel elke dag uit.
      """;

  static final String DEFAULT =
      """
      Is er verzuim? = Verzuim
      Hebben wij ons eigen deel gedaan? = In orde
      Sinds wanneer? = %s
      Waarop berust het verzuim? = De ingebrekestelling; de termijn is voorbij.
      Wat werkte er op de laatste dag, en wat niet? = Niemand kan roosters zien.
      Welke test of meting laat dat zien? = Acceptatietest, rapport 12.
      """;

  static final String REMEDY_FACTS =
      """
      Is de tekortkoming aan de leverancier toe te rekenen? = Ja
      Hoe ernstig is de tekortkoming? = Ernstig
      Blijft de hele prestatie uit? = Nee
      Is het getroffen deel berekend? = Nee
      Is er bewijs van de KPI-meting? = Nee
      Is de schade bewezen? = Nee
      Is de grens van de aansprakelijkheid bekend? = Nee
      Staan de gronden voor vrees op schrift? = Nee
      Is er spoed, of zijn de omstandigheden uitzonderlijk? = Nee
      Is de toestand op tegenspraak vastgesteld? = Nee
      Gaf de rechter toestemming? = Nee
      Stemt de advocaat in met ontbinding? = Nee
      Weigert de leverancier mediation beslist? = Nee
      Weegt de vordering op tegen de kosten? = Nee
      Is het dossier compleet? = Ja
      Toelichting en bewijs = Acceptatietest, rapport 12
      """;

  static final String PENALTY_CHOICE =
      """
      Boete of schadebeding = ja
      Waarom deze keuze? = Het contract kent een boete voor elke dag.
      """;

  static final String PENALTY =
      """
      Over welke dagen of gebeurtenissen? = De eerste dagen na de termijn
      """;

  static final String BOOKING =
      """
      Verwerkt u de boete? = Verwerkt
      Hoe is de boete verwerkt? = Vordering geboekt
      """;

  static final String PAYMENT =
      """
      Hoe staat het ermee? = Voldaan
      Toelichting = Creditnota 88 is binnen
      """;

  static final String EFFECT =
      """
      Hoe verder? = Klaar
      Wat is er bereikt? = De planning werkt weer; de boete is verrekend.
      """;

  static final String LETTER =
      """
      Versturen wij deze brief? = Voorleggen
      Wie ondertekent? = De directeur
      """;

  static final String LESSONS =
      """
      Hoe kon dit gebeuren? = Niemand keek naar de rapporten.
      In het contract ontbrak: vaste evaluatiemomenten = ja
      Hoe kan het contract beter? = Elk kwartaal samen de rapporten lezen.
      Wanneer kijken wij weer naar dit contract? = %s
      """;

  private Answers() {}
}
