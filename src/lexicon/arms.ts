import { wordList } from './word-list.ts';

/** Arms, munitions and air-defence systems by name (WEAPON). Own list. */
export const weaponNames = wordList(`
Patriot|PAC-2|PAC-3|THAAD|Aegis Ashore|Iron Dome|Arrow 3|S-300|S-400|S-500|NASAMS|IRIS-T|AMRAAM|Sidewinder|Sparrow|Phoenix missile|Tomahawk|Harpoon|Exocet|Hellfire|Javelin|Stinger|TOW|Spike|NLAW|Milan|HIMARS|MLRS|ATACMS|Excalibur|Paladin|Trident|Trident II|Minuteman III|Minuteman|
Iskander|Kalibr|Kinzhal|Avangard|Sarmat|Topol|Bulava|Scud|Rodong|Nodong|Hwasong|Musudan|Taepodong|Taepo-dong|Pukguksong|KN-08|KN-02|Hyunmoo|Hyunmu|Chunmoo|Chunma|Cheongung|Cheolmae|Haesung|Haeseong|Hongsangeo|Cheongsangeo|Shingung|Singung|Hyungung|Biho|BrahMos|Agni|Prithvi|Storm Shadow|SCALP|Taurus|JASSM|JDAM|Meteor|Brimstone|
Sea Viper|Sea Wolf|Sea Ceptor|Evolved Sea Sparrow|ESSM|Standard Missile|SM-2|SM-3|SM-6|Naval Strike Missile|Joint Strike Missile|LRASM|Phalanx|Goalkeeper|RAM|Sea Sparrow|Kalashnikov|Carl Gustaf|Bofors|Archer|Caesar|PzH 2000|K9 Self-Propelled Howitzer|KAMD|Kill Chain|M777|Green Pine|Starstreak|Rapier|Crotale|Roland|IED|IEDs|VBIED|VBIEDs|EFP|SLBM|ICBM|MANPADS|WMD
`);

/** Ships, vehicles, aircraft, satellites and networks by name (PLATFORM). Own list. */
export const platformNames = wordList(`
Abrams|Leopard|Leopard 2|Leclerc|Challenger|Challenger 2|Merkava|Bradley|Stryker|Warrior|Ajax|Boxer|Puma|Bushmaster|Hawkei|MRAP|ASLAV|LAV|Patria AMV|Humvee|Foxhound|Mastiff|Jackal|Scimitar|Viking|Black Panther|
Typhoon|Eurofighter|Eurofighter Typhoon|Tornado|Gripen|Rafale|Mirage|Super Hornet|Hornet|Growler|Raptor|Lightning II|Joint Strike Fighter|Fighting Falcon|Fighting Eagle|Golden Eagle|Poseidon|Wedgetail|Sentry|Sentinel|Reaper|Predator|Protector|Watchkeeper|Global Hawk|Triton|Heron|Rivet Joint|Hercules|Globemaster|Galaxy|Spartan|Chinook|Apache|Black Hawk|Blackhawk|Merlin|Wildcat|Lynx|
Sea King|Seahawk|Cyclone|Cormorant|Tiger|Taipan|Surion|Osprey|Voyager|Nimrod|Harrier|Aurora|Orion|Hawkeye|Peace Eye|Stratotanker|Stratofortress|Raider|Queen Elizabeth|Prince of Wales|Astute|Vanguard|Trafalgar|Daring|Dreadnought|Nimitz|Arleigh Burke|Zumwalt|Ticonderoga|Virginia-class|Collins|Collins class|Anzac|Hobart|Canberra class|
Halifax-class|Victoria-class|Fridtjof Nansen|Skjold|Ula|Ula class|Sejong the Great|King Sejong|Gwanggaeto|Yi Sun-sin|Yulgok Yi I|Dokdo class|Jangbogo|Jang Bogo|Son Won-il|Cheonan|Izumo|Hyuga|Soryu|Kongo|Atago|Liaoning|Shandong|Admiral Kuznetsov|Kirov|Yasen|Borei|Galileo|Copernicus|Anasis|Milstar|Skynet|TICN|KJCCS|ATCIS|KNTDS|Link-16|Link 16|AWACS|
Aegis|Typhoon Block|Canadian Surface Combatant|Arctic/Offshore Patrol Ship|Future Frigate|Type 45|Type 26|Type 31|Type 23
`);

/** Lower-case class nouns that follow a designation and stay outside the span; they tell what the designation names. */
export const platformNouns: ReadonlySet<string> = new Set(
  wordList(`
aircraft|fighter|fighters|jet|jets|helicopter|helicopters|bomber|bombers|tanker|tankers|transport|trainer|trainers|drone|drones|uav|uavs|uas|vehicle|vehicles|tank|tanks|carrier|carriers|ship|ships|frigate|frigates|destroyer|destroyers|corvette|corvettes|submarine|submarines|
vessel|vessels|boat|boats|cutter|cutters|satellite|satellites|network|combatant|combatants|airlifter|airlifters|plane|planes|class|squadron|squadrons|fleet
`),
);
export const weaponNouns: ReadonlySet<string> = new Set(
  wordList(`
missile|missiles|rocket|rockets|torpedo|torpedoes|gun|guns|howitzer|howitzers|mortar|mortars|rifle|rifles|bomb|bombs|mine|mines|munition|munitions|radar|radars|launcher|launchers|artillery|warhead|warheads|interceptor|interceptors|mlrs|grenade|grenades|ammunition|weapon|weapons|cannon|shell|shells
`),
);

/** Ship prefixes: "HMS Ocean", "ROKS Cheonan". */
export const shipPrefixes: ReadonlySet<string> = new Set(
  wordList('hms|hmas|hmcs|hmnzs|uss|usns|roks|rss|ins|fs|hnoms|js|jds|knm|tcg|orp|fgs|rfa|mv|ss'),
);
