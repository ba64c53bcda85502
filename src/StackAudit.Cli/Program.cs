Console.WriteLine("stackaudit");
