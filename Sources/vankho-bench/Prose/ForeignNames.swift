internal import SeededNumbers

/// Names of people and places abroad; those of people are put together and nobody's.
enum ForeignNames {
  static func person(_ random: inout SplitMix64) -> String {
    "\(random.pick(givenNames)) \(surname(&random))"
  }

  /// One of some 3,000, for example `Calmore`.
  static func surname(_ random: inout SplitMix64) -> String {
    random.pick(beginnings) + random.pick(endings)
  }

  /// A place or a country, as Vietnamese papers spell it.
  static func place(_ random: inout SplitMix64) -> String { places[law.place(&random)] }

  private static let law = ZipfLaw(count: places.count, offset: 4)

  private static let givenNames = split(
    """
    Adam Agnes Alan Alice Amir Anna Anton Arjun Astrid Bruno Carla Carlos Chloe Clara Daniel Diego
    Elena Emil Emma Erik Farid Felix Fiona Frank Grace Greta Hans Helen Hugo Ines Irina Ivan Jakob
    Jana Joao Johan Jonas Julia Kaito Karim Katya Kenji Lars Laura Leila Linda Luca Lucas Maria Mario
    Marta Martin Mehmet Miguel Mina Nadia Nina Noah Olga Omar Oscar Paula Pedro Peter Rafael Ravi
    Rosa Samir Sara Sofia Stefan Sven Tanya Thomas Tomas Vera Victor Wendy Yuki Yusuf Zoe
    """
  )
  private static let beginnings = split(
    """
    Al Ander Bar Ben Ber Bran Cal Car Clar Col Dan Del Dor Ed El Fal Fer Gar Ger Gol Hal Har Hen Her
    Ing Jan Jor Kar Kel Kor Lan Lar Lem Lin Mar Mel Mor Nel Nor Ol Os Par Pel Per Ral Ren Rob Ros
    Sal San Sel Sor Tal Tor Ul Val Ver Wal Wil Zan
    """
  )
  private static let endings = split(
    """
    berg by cott dale den dini don dorf elli er escu ette ev field ford gaard ham holm ic ier ina
    ings kin land lev ley lin lund man mann mont more nik oni ova owski quist ram ridge rossi sen
    sky son stad stein strom ton vale ville well wick wood worth
    """
  )
  private static let places = [
    "Lào", "Hoa Kỳ", "Nhật Bản", "Hàn Quốc", "Trung Quốc", "Thái Lan", "Pháp", "Đức", "Giơ-ne-vơ",
    "Ô-xtrây-li-a", "Xin-ga-po", "Ma-lai-xi-a", "In-đô-nê-xi-a", "Phi-líp-pin", "Ấn Độ",
    "Liên bang Nga",
    "Ca-na-đa", "I-ta-li-a", "Tây Ban Nha", "Hà Lan", "Thụy Sĩ", "Thụy Điển", "Na Uy", "Ma-xcơ-va",
    "Niu Oóc", "Pa-ri", "Tô-ki-ô", "Xơ-un", "Bắc Kinh", "Viêng Chăn", "Phnôm Pênh", "Băng Cốc",
    "Gia-các-ta", "Ma-ni-la", "Niu Đê-li", "Bra-xin", "Ác-hen-ti-na", "Mê-hi-cô", "Ai Cập", "Cu-ba",
    "Thổ Nhĩ Kỳ", "Ba Lan", "Hung-ga-ri", "Bun-ga-ri", "U-crai-na", "Ca-dắc-xtan", "Mông Cổ",
    "Băng-la-đét", "Xri Lan-ca", "Nê-pan", "Nam Phi", "Mô-dăm-bích", "Ăng-gô-la", "Ma-rốc", "Viên",
    "Bỉ", "Brúc-xen", "Luân Đôn", "Béc-lin", "Rô-ma",
  ]

  private static func split(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
