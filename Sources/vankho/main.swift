print("vankho")
