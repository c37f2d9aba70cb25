/** Words of the genre that neither the counted list nor SCOWL's tiers know: newer than both, or too special. Own list. */
export const recentWords = `
offline website websites webpage webpages smartphone smartphones blog blogs podcast podcasts livestream hashtag
warfighter warfighters warfighting servicemember servicemembers servicewomen servicewoman servicepeople
demining deminer deminers drawdown drawdowns standoff standoffs spinoff spinoffs offtake offload offloaded offloading
cyberattack cyberattacks cybercrime cybercrimes cybercriminals cyberthreat cyberthreats cyberwarfare cyberdefence
cyberdefense ransomware malware spyware phishing disinformation misinformation deepfake deepfakes blockchain
geospatial geopolitics geoeconomics geoeconomic geostrategic geostrategy hydrographic bathymetric multinational
minilateral minilaterals trilateral trilaterally quadrilateral plurilateral multilateralism unilateralism
microelectronics nanotechnology biotechnologies biosecurity biodefense biodefence bioeconomy biosurveillance
decarbonization decarbonisation decarbonize decarbonise microgrid photovoltaic electrification hypersonic hypersonics
counterproliferation counterinsurgency counterterrorism counternarcotics counterintelligence counterpiracy
unmanned uncrewed multirole multidomain interoperable interoperability interagency intercontinental
peacebuilding peacekeeper peacekeepers peacemaking firefight firefights firefighters firefighting backfill backfilled
misclassified reclassified requalification recertification certifications prefabricated gasification disaffection
reflagged flagships airlift airlifted sealift sealifted overflight overflights overfly inflight preflight floodplain
flexi inflationary reflationary affordably unaffordable unaffordability efficiencies inefficiencies officership
`;
