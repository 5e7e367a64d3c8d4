internal import VietnameseText

/// The names of other countries and unions of them, and of provinces and capitals of the neighbours, as
/// the press prints them: a body with one behind it is theirs.
enum Countries {
  static let names = table.split(separator: "\n").flatMap { line in
    line.split(separator: ",").map { $0.onOneLine }
  }

  private static let table = """
    Mỹ, Hoa Kỳ, Hoa Kì, Anh, Pháp, Đức, Nga, Liên bang Nga, Liên Xô, Trung Quốc, Nhật Bản, Nhật
    Hàn Quốc, Triều Tiên, CHDCND Triều Tiên, Lào, CHDCND Lào, Campuchia, Cam-pu-chia, Thái Lan
    Myanmar, Mi-an-ma, Malaysia, Ma-lai-xi-a, Singapore, Xin-ga-po, Indonesia, In-đô-nê-xi-a
    Philippines, Phi-líp-pin, Brunei, Bru-nây, Timor Leste, Đông Timor, Ấn Độ, Pakistan, Bangladesh
    Sri Lanka, Nepal, Bhutan, Mông Cổ, Kazakhstan, Uzbekistan, Iran, Iraq, Israel, Palestine, Syria
    Ả Rập Xê Út, Saudi Arabia, UAE, Qatar, Kuwait, Thổ Nhĩ Kỳ, Thổ Nhĩ Kì, Ai Cập, Nam Phi, Nigeria
    Algeria, An-giê-ri, Morocco, Ma-rốc, Mozambique, Angola, Ethiopia, Kenya, Tanzania
    Australia, Ô-xtrây-li-a, Úc, New Zealand, Niu Di-lân, Canada, Ca-na-đa, Mexico, Mê-hi-cô, Cuba
    Cu-ba, Brazil, Bra-xin, Argentina, Chile, Chi-lê, Peru, Venezuela, Colombia, Panama
    Tây Ban Nha, Bồ Đào Nha, Italy, Italia, I-ta-li-a, Ý, Hà Lan, Bỉ, Luxembourg, Thụy Sĩ, Thụy Sỹ
    Áo, Thụy Điển, Na Uy, Đan Mạch, Phần Lan, Iceland, Ireland, Ai-len, Ba Lan, Séc, Slovakia
    Xlô-va-ki-a, Hungary, Hung-ga-ri, Romania, Ru-ma-ni, Bulgaria, Bun-ga-ri, Hy Lạp, Serbia
    Croatia, Ukraine, U-crai-na, Belarus, Bê-la-rút, Litva, Latvia, Estonia, Vatican, Đài Loan
    Ma Cao, Hong Kong, Hồng Kông, Hồng Công, Liên minh châu Âu, EU, ASEAN, châu Âu, Monaco
    Vân Nam, Quảng Tây, Quảng Đông, Quảng Châu, Hồ Nam, Hồ Bắc, Sơn Đông, Phúc Kiến
    Japan, China, Laos, Cambodia, Thailand, Russia, France, Germany, United States
    South Korea, Korea, India, Chine, Japon, Cambodge, Thaïlande
    Viêng Chăn, Vientiane, Phnom Penh, Bắc Kinh, Washington, Tokyo, Seoul, Moskva, Mátxcơva, Paris
    Hủa Phăn, Xiêng Khoảng, Luông Pha-băng, Luang Prabang, Savannakhet, Champasak
    """
}

extension Substring {
  /// The words with one space between two, and none at the ends.
  fileprivate var onOneLine: String {
    split(separator: " ").joined(separator: " ")
  }
}
