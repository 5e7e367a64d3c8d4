extension SampleProvince {
  /// The 63 units until 2025: region, code, `*` for a city, name, and the unit of the merger.
  static let table = """
    H 01 * Hà Nội > -
    B 02 . Hà Giang > Tuyên Quang
    B 04 . Cao Bằng > -
    B 06 . Bắc Kạn > Thái Nguyên
    B 08 . Tuyên Quang > Tuyên Quang
    B 10 . Lào Cai > Lào Cai
    B 11 . Điện Biên > -
    B 12 . Lai Châu > -
    B 14 . Sơn La > -
    B 15 . Yên Bái > Lào Cai
    B 17 . Hòa Bình > Phú Thọ
    B 19 . Thái Nguyên > Thái Nguyên
    B 20 . Lạng Sơn > -
    H 22 . Quảng Ninh > -
    B 24 . Bắc Giang > Bắc Ninh
    B 25 . Phú Thọ > Phú Thọ
    H 26 . Vĩnh Phúc > Phú Thọ
    H 27 . Bắc Ninh > Bắc Ninh
    H 30 . Hải Dương > Hải Phòng
    H 31 * Hải Phòng > Hải Phòng
    H 33 . Hưng Yên > Hưng Yên
    H 34 . Thái Bình > Hưng Yên
    H 35 . Hà Nam > Ninh Bình
    H 36 . Nam Định > Ninh Bình
    H 37 . Ninh Bình > Ninh Bình
    T 38 . Thanh Hóa > -
    T 40 . Nghệ An > -
    T 42 . Hà Tĩnh > -
    T 44 . Quảng Bình > Quảng Trị
    T 45 . Quảng Trị > Quảng Trị
    T 46 . Thừa Thiên Huế > Huế
    T 48 * Đà Nẵng > Đà Nẵng
    T 49 . Quảng Nam > Đà Nẵng
    T 51 . Quảng Ngãi > Quảng Ngãi
    T 52 . Bình Định > Gia Lai
    T 54 . Phú Yên > Đắk Lắk
    T 56 . Khánh Hòa > Khánh Hòa
    T 58 . Ninh Thuận > Khánh Hòa
    T 60 . Bình Thuận > Lâm Đồng
    N 62 . Kon Tum > Quảng Ngãi
    N 64 . Gia Lai > Gia Lai
    N 66 . Đắk Lắk > Đắk Lắk
    N 67 . Đắk Nông > Lâm Đồng
    N 68 . Lâm Đồng > Lâm Đồng
    D 70 . Bình Phước > Đồng Nai
    D 72 . Tây Ninh > Tây Ninh
    D 74 . Bình Dương > Hồ Chí Minh
    D 75 . Đồng Nai > Đồng Nai
    D 77 . Bà Rịa - Vũng Tàu > Hồ Chí Minh
    D 79 * Hồ Chí Minh > Hồ Chí Minh
    C 80 . Long An > Tây Ninh
    C 82 . Tiền Giang > Đồng Tháp
    C 83 . Bến Tre > Vĩnh Long
    C 84 . Trà Vinh > Vĩnh Long
    C 86 . Vĩnh Long > Vĩnh Long
    C 87 . Đồng Tháp > Đồng Tháp
    C 89 . An Giang > An Giang
    C 91 . Kiên Giang > An Giang
    C 92 * Cần Thơ > Cần Thơ
    C 93 . Hậu Giang > Cần Thơ
    C 94 . Sóc Trăng > Cần Thơ
    C 95 . Bạc Liêu > Cà Mau
    C 96 . Cà Mau > Cà Mau
    """
}
